package descent.checks;

/** Inner products, for checks that compare with them. */
public final class Products {
    private Products() {}

    /** Returns aᵀb. */
    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
