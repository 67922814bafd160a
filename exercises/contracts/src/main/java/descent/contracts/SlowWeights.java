package descent.contracts;

/** Exercise {@code 08-lookahead}: k steps forward, one back. */
@FunctionalInterface
public interface SlowWeights {
    /**
     * θ after some steps of an inner optimizer with Lookahead around it.
     *
     * <p>The slow weights φ begin at the start. After every k-th step {@code φ ← φ + α(θ − φ)}, and θ goes on from φ. Steps after the last
     * full k leave θ where the inner optimizer brought it. Example: if each inner step adds 1, then {@code run({0}, inner, 5, 2, 0.25)} is
     * {@code {2}}: 1, 2 → 0.5, 1.5, 2.5 → 1, 2.
     *
     * @param start where θ begins; not modified
     * @param inner one step of the inner optimizer; called once per step
     * @param steps how many steps, at least 0
     * @param every k, at least 1
     * @param alpha α, above 0 and at most 1
     */
    double[] run(double[] start, FastStep inner, int steps, int every, double alpha);
}
