package descent.optim.linalg;

/**
 * Powers with the same digits on every machine that allocate nothing; {@link StrictMath#pow} makes three arrays a call.
 *
 * <p>The relative error is about n·1e-16 for whole exponents n and |p log x|·1e-16 for others.
 */
public final class Powers {
    private Powers() {}

    /** Returns xⁿ for n ≥ 0 by repeated squaring; 0⁰ = 1. */
    public static double of(double x, int n) {
        Require.atLeast(0, "n", n);
        double power = 1;
        double square = x;
        for (int rest = n; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) power *= square;
            square *= square;
        }
        return power;
    }

    /** Returns xᵖ for x ≥ 0; NaN for x &lt; 0; x⁰ = 1. */
    public static double of(double x, double p) {
        if (p == 0) return 1;
        if (p == 1) return x;
        return StrictMath.exp(p * StrictMath.log(x));
    }

    /**
     * Returns x·xᵗ⁻¹ for 0 ≤ x &lt; 1, given xᵗ⁻¹: for the factors 1 − βᵗ of an optimizer, which are 1 long before a power is as small as
     * 1e-200. From there on it is 0: multiplied further it would end at a denormal number and stay there, and a product with one costs a hundred cycles.
     */
    public static double next(double power, double x) {
        return power < 1e-200 ? 0 : power * x;
    }
}
