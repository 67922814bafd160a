package descent.optim.linalg;

/** The complementary error function, by two expansions that are summed until they no longer change. */
public final class Erf {
    private static final double ROOT_PI = Math.sqrt(Math.PI);

    private Erf() {}

    /**
     * Returns erfc(x) = 1 − erf(x) = (2/√π) ∫ₓ^∞ e^(−t²) dt, with a relative error of about 10⁻¹⁵ (10⁻¹³ between 1 and 2.5, where
     * 1 − erf(x) cancels digits).
     *
     * <p>Source: Abramowitz and Stegun, "Handbook of mathematical functions", 1964, 7.1.6 and 7.1.14.
     */
    public static double complement(double x) {
        if (x < 0) return 2 - complement(-x);
        return x < 2.5 ? 1 - series(x) : fraction(x);
    }

    /** Returns erf(x) = (2/√π) e^(−x²) Σₙ 2ⁿ x^(2n+1)/(1·3⋯(2n+1)): all terms have the same sign. */
    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; sum + term != sum; n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / ROOT_PI * StrictMath.exp(-x * x) * sum;
    }

    /** Returns erfc(x) = e^(−x²)/√π · 1/(x + ½/(x + 1/(x + 3⁄2/(x + …)))), evaluated from its end, for x ≥ 2.5. */
    private static double fraction(double x) {
        double tail = x;
        for (int k = 100; k >= 1; k--) tail = x + k / 2.0 / tail;
        return StrictMath.exp(-x * x) / ROOT_PI / tail;
    }
}
