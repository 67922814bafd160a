package descent.optim.minimizer;

/** The two loops that L-BFGS spends its time in, written so that the compiler can overlap their operations. */
final class Products {
    private Products() {}

    /** Returns xᵀy, summed in four interleaved parts, because one sum would wait for itself at every addition. */
    static double dot(double[] x, double[] y) {
        int n = Math.min(x.length, y.length);
        int whole = n & ~3;
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
        for (int i = whole; i < n; i++) a += x[i] * y[i];
        return (a + b) + (c + d);
    }

    /** Sets y ← y + a·x. */
    static void add(double a, double[] x, double[] y) {
        int n = Math.min(x.length, y.length);
        for (int i = 0; i < n; i++) y[i] += a * x[i];
    }
}
