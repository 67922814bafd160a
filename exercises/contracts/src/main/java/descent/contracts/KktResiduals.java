package descent.contracts;

/**
 * One residual per condition, each at least 0, and 0 where the condition holds or there are no constraints.
 *
 * @param stationarity the largest size of a component of {@code ∇f + Σⱼ μⱼ∇gⱼ}
 * @param feasibility by how much the most violated constraint is above 0
 * @param sign by how much the most negative multiplier is below 0
 * @param slackness the largest {@code |μⱼgⱼ|}
 */
public record KktResiduals(double stationarity, double feasibility, double sign, double slackness) {}
