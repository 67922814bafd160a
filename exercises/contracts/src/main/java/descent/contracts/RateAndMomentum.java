package descent.contracts;

/**
 * The two settings of a momentum method.
 *
 * @param rate η, above 0
 * @param momentum β in [0, 1)
 */
public record RateAndMomentum(double rate, double momentum) {}
