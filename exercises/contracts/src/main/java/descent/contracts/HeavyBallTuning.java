package descent.contracts;

/** Exercise {@code 05-tuned-heavy-ball}: Polyak's settings for a quadratic. */
@FunctionalInterface
public interface HeavyBallTuning {
    /**
     * The rate and the momentum with which the heavy ball is fastest in the end on the worst quadratic with curvatures between μ and L.
     *
     * <pre>
     * η = 4/(√L + √μ)²,   β = ((√κ − 1)/(√κ + 1))²,   κ = L/μ
     * </pre>
     *
     * <p>Example: {@code tuned(4, 36)} is η = 0.0625, β = 0.25.
     *
     * @param smallest μ, above 0
     * @param largest L, at least μ
     */
    RateAndMomentum tuned(double smallest, double largest);
}
