package descent.optim.nn;

/**
 * A floating-point format, simulated: numbers stay {@code double} but only values of the format occur.
 *
 * <p>Rounding is to nearest, ties to even, with subnormal numbers; what is too large becomes infinite. A number has p significant
 * bits and the exponents emin, …, emax:
 *
 * <pre>
 *            p   emin    emax    largest      smallest normal   smallest   1 + ε
 * DOUBLE    53  −1022    1023    1.8e308      2.2e−308          4.9e−324   2.2e−16
 * SINGLE    24   −126     127    3.4e38       1.2e−38           1.4e−45    1.2e−7
 * BFLOAT16   8   −126     127    3.39e38      1.2e−38           9.2e−41    0.0078
 * HALF      11    −14      15    65504        6.1e−5            6.0e−8     0.00098
 * </pre>
 *
 * <p>Source: IEEE 754-2008, tables 3.2 and 3.5; bfloat16: Kalamkar et al., "A study of BFLOAT16 for deep learning training", 2019.
 */
public enum Precision {
    /** IEEE binary64: nothing is rounded. */
    DOUBLE(53, -1022, 1023),
    /** IEEE binary32. */
    SINGLE(24, -126, 127),
    /** The range of {@link #SINGLE} with 8 significant bits. */
    BFLOAT16(8, -126, 127),
    /** IEEE binary16. */
    HALF(11, -14, 15);

    private final int bits;
    private final int minExponent;
    private final double largest;

    Precision(int bits, int minExponent, int maxExponent) {
        this.bits = bits;
        this.minExponent = minExponent;
        largest = (2 - Math.scalb(1.0, 1 - bits)) * Math.scalb(1.0, maxExponent);
    }

    /** Returns the nearest number of the format. */
    public double round(double x) {
        if (this == DOUBLE || x == 0 || !(Math.abs(x) <= Double.MAX_VALUE)) return x;
        // Numbers near x are multiples of this power of two, so scaling by it is exact and rint does the rounding.
        double spacing = Math.scalb(1.0, Math.max(Math.getExponent(x), minExponent) - bits + 1);
        double rounded = Math.rint(x / spacing) * spacing;
        return Math.abs(rounded) > largest ? Math.copySign(Double.POSITIVE_INFINITY, x) : rounded;
    }

    /** Rounds the first n numbers; {@code x} is modified. */
    public void round(double[] x, int n) {
        if (this == DOUBLE) return;
        for (int i = 0; i < n; i++) x[i] = round(x[i]);
    }

    /** Returns the largest finite number. */
    public double largest() {
        return largest;
    }

    /** Returns the smallest positive number with full precision. */
    public double smallestNormal() {
        return Math.scalb(1.0, minExponent);
    }

    /** Returns the smallest positive number. */
    public double smallest() {
        return Math.scalb(1.0, minExponent - bits + 1);
    }

    /** Returns the distance from 1 to the next larger number. */
    public double epsilon() {
        return Math.scalb(1.0, 1 - bits);
    }
}
