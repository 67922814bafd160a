package descent.contracts;

/** Exercise {@code 11-clip-value}: clipping each component by itself. */
@FunctionalInterface
public interface ValueClip {
    /**
     * Limits each component to [−c, c], in place: {@code g_i ← max(−c, min(c, g_i))}. NaN stays NaN.
     *
     * <p>Example: {@code {100, 1, −7, 0.5}} with c = 2 becomes {@code {2, 1, −2, 0.5}}.
     *
     * @param gradient may be empty; modified
     * @param limit c, above 0
     */
    void clip(double[] gradient, double limit);
}
