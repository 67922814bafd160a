package descent.optim.linalg;

/** A data matrix, one sample per row, stored row by row, with a last column of ones where a model has an intercept. */
public final class Rows {
    /** The number of samples. */
    public final int count;

    /** The numbers in each row, with the one for an intercept. */
    public final int width;

    private final double[] flat;

    /**
     * Copies the samples.
     *
     * @throws IllegalArgumentException if there is none or their lengths differ
     */
    public Rows(double[][] x, boolean intercept) {
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

    /** Returns xᵢᵀw; wide rows in four interleaved sums, because one would wait for itself at every addition. */
    public double dot(int i, double[] w) {
        int at = i * width;
        int whole = width < 16 ? 0 : width & ~3;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int j = 0; j < whole; j += 4) {
            a += flat[at + j] * w[j];
            b += flat[at + j + 1] * w[j + 1];
            c += flat[at + j + 2] * w[j + 2];
            d += flat[at + j + 3] * w[j + 3];
        }
        double sum = (a + b) + (c + d);
        for (int j = whole; j < width; j++) sum += flat[at + j] * w[j];
        return sum;
    }

    /** Sets out ← out + a·xᵢ. */
    public void add(double a, int i, double[] out) {
        int at = i * width;
        for (int j = 0; j < width; j++) out[j] += a * flat[at + j];
    }

    /** Sets the lower triangle of A ← A + a·xᵢxᵢᵀ, A row by row. */
    public void addSquare(double a, int i, double[] out) {
        int at = i * width;
        for (int j = 0; j < width; j++) {
            double factor = a * flat[at + j];
            for (int k = 0, to = j * width; k <= j; k++) out[to + k] += factor * flat[at + k];
        }
    }

    /** Writes xᵢᵀw for the rows from, …, from + count − 1 to z: four rows at a time, which share the numbers of w. */
    public void dots(int from, int count, double[] w, double[] z) {
        int k = 0;
        for (; k + 3 < count; k += 4) {
            int p = (from + k) * width;
            int q = p + width;
            int r = q + width;
            int s = r + width;
            double p0 = 0;
            double q0 = 0;
            double r0 = 0;
            double s0 = 0;
            double p1 = 0;
            double q1 = 0;
            double r1 = 0;
            double s1 = 0;
            int j = 0;
            for (; j + 1 < width; j += 2) {
                double even = w[j];
                double odd = w[j + 1];
                p0 += flat[p + j] * even;
                p1 += flat[p + j + 1] * odd;
                q0 += flat[q + j] * even;
                q1 += flat[q + j + 1] * odd;
                r0 += flat[r + j] * even;
                r1 += flat[r + j + 1] * odd;
                s0 += flat[s + j] * even;
                s1 += flat[s + j + 1] * odd;
            }
            if (j < width) {
                p0 += flat[p + j] * w[j];
                q0 += flat[q + j] * w[j];
                r0 += flat[r + j] * w[j];
                s0 += flat[s + j] * w[j];
            }
            z[k] = p0 + p1;
            z[k + 1] = q0 + q1;
            z[k + 2] = r0 + r1;
            z[k + 3] = s0 + s1;
        }
        for (; k < count; k++) z[k] = dot(from + k, w);
    }

    /** Sets out ← out + Σ aₖ·xᵢ for the rows i = from + k: four rows at a time, so that out is read and written a quarter as often. */
    public void add(double[] a, int from, int count, double[] out) {
        int k = 0;
        for (; k + 3 < count; k += 4) {
            int p = (from + k) * width;
            int q = p + width;
            int r = q + width;
            int s = r + width;
            double ap = a[k];
            double aq = a[k + 1];
            double ar = a[k + 2];
            double as = a[k + 3];
            for (int j = 0; j < width; j++)
                out[j] += (ap * flat[p + j] + aq * flat[q + j]) + (ar * flat[r + j] + as * flat[s + j]);
        }
        for (; k < count; k++) add(a[k], from + k, out);
    }

    /** Returns a copy of every stride-th row, one after the other. */
    public double[] every(int stride) {
        int some = (count + stride - 1) / stride;
        double[] copy = new double[some * width];
        for (int k = 0; k < some; k++) System.arraycopy(flat, k * stride * width, copy, k * width, width);
        return copy;
    }
}
