package descent.optim.optimizer;

/** The Euclidean norm of a stretch of an array. */
final class BlockNorm {
    private BlockNorm() {}

    /** Returns ‖(x_from, …, x_{to−1})‖₂, summed in four strands because one alone waits for each addition. */
    static double of(double[] x, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            a += x[i] * x[i];
            b += x[i + 1] * x[i + 1];
            c += x[i + 2] * x[i + 2];
            d += x[i + 3] * x[i + 3];
        }
        for (; i < to; i++) a += x[i] * x[i];
        return Math.sqrt((a + b) + (c + d));
    }
}
