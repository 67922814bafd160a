package descent.optim.objective;

import descent.optim.linalg.Vectors;

/** A data matrix, one sample per row, stored row by row, with a last column of ones where a model has an intercept. */
final class Rows {
    final int count;
    final int width;
    private final double[] flat;

    Rows(double[][] x, boolean intercept) {
        if (x.length == 0) throw new IllegalArgumentException("x must have at least one row but has none");
        count = x.length;
        width = x[0].length + (intercept ? 1 : 0);
        flat = new double[Math.multiplyExact(count, width)];
        for (int i = 0; i < count; i++) {
            Vectors.length("row " + i + " of x", x[i], x[0].length);
            System.arraycopy(x[i], 0, flat, i * width, x[i].length);
            if (intercept) flat[(i + 1) * width - 1] = 1;
        }
    }

    /** Returns xᵢᵀw. */
    double dot(int i, double[] w) {
        double sum = 0;
        for (int j = 0, at = i * width; j < width; j++, at++) sum += flat[at] * w[j];
        return sum;
    }

    /** Sets out ← out + a·xᵢ. */
    void add(double a, int i, double[] out) {
        for (int j = 0, at = i * width; j < width; j++, at++) out[j] += a * flat[at];
    }
}
