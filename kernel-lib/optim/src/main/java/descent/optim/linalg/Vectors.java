package descent.optim.linalg;

import java.util.Arrays;

/** The operations on {@code double[]} that algorithms share. Arguments called {@code x} are not modified. */
public final class Vectors {
    /** From this length on a sum is taken in four parts. */
    private static final int INTERLEAVED = 16;

    private Vectors() {}

    /**
     * Returns xᵀy, summed from the first component to the last; from 16 components on in four interleaved sums, because one sum would wait for itself at every addition.
     */
    public static double dot(double[] x, double[] y) {
        sameLength("x", x, "y", y);
        int n = Math.min(x.length, y.length);
        int whole = n < INTERLEAVED ? 0 : n & ~3;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < whole; i += 4) {
            a += x[i] * y[i];
            b += x[i + 1] * y[i + 1];
            c += x[i + 2] * y[i + 2];
            d += x[i + 3] * y[i + 3];
        }
        double sum = (a + b) + (c + d);
        for (int i = whole; i < n; i++) sum += x[i] * y[i];
        return sum;
    }

    /** Returns ‖x‖₂ = √(Σ xᵢ²), without overflow or underflow on the way. */
    public static double norm(double[] x) {
        double sum = dot(x, x);
        if (sum >= 1e-280 && sum <= 1e280) return Math.sqrt(sum);
        double largest = normInf(x);
        if (largest == 0 || !(largest <= Double.MAX_VALUE)) return largest;
        sum = 0;
        for (double c : x) sum += (c / largest) * (c / largest);
        return largest * Math.sqrt(sum);
    }

    /** Returns ‖x‖₁ = Σ |xᵢ|. */
    public static double norm1(double[] x) {
        double sum = 0;
        for (double c : x) sum += Math.abs(c);
        return sum;
    }

    /** Returns ‖x‖∞ = max |xᵢ|, 0 for an empty vector and NaN where a component is NaN. */
    public static double normInf(double[] x) {
        double largest = 0;
        for (double c : x) largest = Math.max(largest, Math.abs(c));
        return largest;
    }

    /** Returns ‖x − y‖₂. */
    public static double distance(double[] x, double[] y) {
        sameLength("x", x, "y", y);
        int n = Math.min(x.length, y.length);
        int whole = n < INTERLEAVED ? 0 : n & ~3;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < whole; i += 4) {
            a += (x[i] - y[i]) * (x[i] - y[i]);
            b += (x[i + 1] - y[i + 1]) * (x[i + 1] - y[i + 1]);
            c += (x[i + 2] - y[i + 2]) * (x[i + 2] - y[i + 2]);
            d += (x[i + 3] - y[i + 3]) * (x[i + 3] - y[i + 3]);
        }
        double sum = (a + b) + (c + d);
        for (int i = whole; i < n; i++) sum += (x[i] - y[i]) * (x[i] - y[i]);
        return Math.sqrt(sum);
    }

    /** Sets y ← y + a·x; {@code y} is modified. */
    public static void axpy(double a, double[] x, double[] y) {
        sameLength("x", x, "y", y);
        for (int i = 0; i < x.length; i++) y[i] += a * x[i];
    }

    /** Sets x ← a·x; here {@code x} is modified. */
    public static void scale(double a, double[] x) {
        for (int i = 0; i < x.length; i++) x[i] *= a;
    }

    /** Returns whether every component is a finite number. */
    public static boolean finite(double[] x) {
        // 0·c is 0 for finite c and NaN otherwise: one sum and no branch per component.
        double sum = 0;
        for (double c : x) sum += 0 * c;
        return sum == 0;
    }

    /** Returns n copies of one number. */
    public static double[] filled(int n, double value) {
        double[] x = new double[n];
        Arrays.fill(x, value);
        return x;
    }

    /** Throws {@link IllegalArgumentException} with both sizes unless the two have the same length. */
    public static void sameLength(String nameX, double[] x, String nameY, double[] y) {
        if (x.length != y.length)
            throw new IllegalArgumentException(
                    nameX + " and " + nameY + " must have the same length but have " + x.length + " and " + y.length);
    }

    /** Throws {@link IllegalArgumentException} with both sizes unless {@code x} has the given length. */
    public static void length(String name, double[] x, int length) {
        if (x.length != length)
            throw new IllegalArgumentException(name + " must have length " + length + " but has " + x.length);
    }
}
