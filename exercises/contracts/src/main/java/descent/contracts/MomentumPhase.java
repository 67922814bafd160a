package descent.contracts;

/** Exercise {@code 05-phase}: what momentum does on a parabola. */
@FunctionalInterface
public interface MomentumPhase {
    /**
     * How {@code θ ← θ − ηλθ + β(θ − θ before)} moves in the long run, from the roots r of {@code r² − (1 + β − ηλ)r + β = 0}.
     *
     * <p>The factor is the larger size |r|, for complex roots too. On the borders, real roots that are equal do not swing, and a factor of
     * exactly 1 does not grow. Example: {@code of(1, 0.25)} is factor 0.5 and {@link Motion#SWINGS}.
     *
     * @param curvature the rate times the curvature, ηλ above 0
     * @param beta the momentum β in [0, 1)
     */
    Phase of(double curvature, double beta);
}
