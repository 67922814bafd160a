package descent.optim.nn;

/** The change of a loss's gradient along a change of the outputs, from gradients alone. */
final class LossDifferences {
    private static final int LEVELS = 7;

    private LossDifferences() {}

    /** Writes the derivative of the gradient along {@code change}, by central differences extrapolated to step 0. */
    static void along(
            Loss loss, int rows, int columns, double[] output, double[] target, double[] change, double[] product) {
        int n = rows * columns;
        double size = 0;
        for (int i = 0; i < n; i++) size = Math.max(size, Math.abs(change[i]));
        double[][] table = new double[LEVELS][n];
        if (size > 0) {
            double h = 0.5 / size;
            for (int k = 0; k < LEVELS; k++, h /= 2)
                difference(loss, rows, columns, output, target, change, h, table[k]);
            double factor = 4;
            for (int column = 1; column < LEVELS; column++, factor *= 4)
                for (int k = LEVELS - 1; k >= column; k--)
                    for (int i = 0; i < n; i++) table[k][i] += (table[k][i] - table[k - 1][i]) / (factor - 1);
        }
        System.arraycopy(table[LEVELS - 1], 0, product, 0, n);
    }

    private static void difference(
            Loss loss,
            int rows,
            int columns,
            double[] output,
            double[] target,
            double[] change,
            double h,
            double[] slope) {
        double[] at = new double[slope.length];
        double[] below = new double[slope.length];
        for (int i = 0; i < at.length; i++) at[i] = output[i] + h * change[i];
        loss.valueAndGradient(rows, columns, at, target, null, slope);
        for (int i = 0; i < at.length; i++) at[i] = output[i] - h * change[i];
        loss.valueAndGradient(rows, columns, at, target, null, below);
        for (int i = 0; i < at.length; i++) slope[i] = (slope[i] - below[i]) / (2 * h);
    }
}
