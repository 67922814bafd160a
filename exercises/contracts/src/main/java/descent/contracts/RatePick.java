package descent.contracts;

/** Exercise {@code 09-rate-finder}: which rate to read from a range test. */
@FunctionalInterface
public interface RatePick {
    /**
     * The rate at which the smoothed loss falls most steeply over log η.
     *
     * <pre>
     * s_k = β s_{k−1} + (1 − β) ℓ_k,   s_{−1} = 0,   ŝ_k = s_k/(1 − β^{k+1}),   k = 0, 1, …
     * slope at k = (ŝ_{k+1} − ŝ_{k−1})/(ln η_{k+1} − ln η_{k−1})
     * </pre>
     *
     * <p>The slope is looked at where both neighbours exist and k lies before the smallest ŝ (the first of equals). The answer is
     * η_k with the smallest slope; no two slopes are equal. Not modified: both arrays.
     *
     * <p>Example: {@code pick({0.1, 1, 10, 100}, {5, 4, 1, 9}, 0)} is {@code 1}.
     *
     * @param rates η_0 &lt; η_1 &lt; …, all above 0, not always evenly spaced
     * @param losses ℓ_k, finite; as long as {@code rates}; the smallest ŝ is not among the first two
     * @param smoothing β in [0, 1)
     */
    double pick(double[] rates, double[] losses, double smoothing);
}
