package descent.optim.optimizer;

/** The sign of a number in a form that the compiler turns into vector instructions. */
final class Signs {
    private Signs() {}

    /** Returns −1, 0 or 1, and NaN for NaN: {@link Math#signum} without its comparisons, which keep a loop scalar. */
    static double of(double x) {
        // Twice, because 1e308 alone leaves the smallest subnormals below 1.
        return Math.max(-1, Math.min(1, x * 1e308 * 1e308));
    }
}
