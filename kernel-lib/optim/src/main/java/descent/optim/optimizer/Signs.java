package descent.optim.optimizer;

/** The sign of a number in a form that the compiler turns into vector instructions on every JDK. */
final class Signs {
    private Signs() {}

    /**
     * Returns −1, 0 or 1 for 1e-173 &lt; |x| &lt; 1e150 and for 0; beyond that something huge, infinite or NaN, so that a run which has diverged is seen to.
     *
     * <p>The scaled number lies between −1 and 1, where rounding up and rounding down leave just the sign. {@link Math#signum} keeps a loop scalar on JDK 17, four times slower.
     */
    static double of(double x) {
        double scaled = x * 1e-150;
        return Math.ceil(scaled) + Math.floor(scaled);
    }
}
