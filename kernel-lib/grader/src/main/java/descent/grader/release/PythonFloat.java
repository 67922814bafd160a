package descent.grader.release;

import java.math.BigDecimal;

/** Floating-point numbers as Python's {@code str(float)} writes them, which goes into nbgrader's checksums. */
public final class PythonFloat {
    private PythonFloat() {}

    /**
     * The shortest decimal that reads back as the same number: {@code 1.0}, {@code 0.0001}, {@code 1e-05}, {@code 1e+16}.
     *
     * <p>Differs from {@link Double#toString(double)} in when an exponent is used (below 1e-4 and from 1e16 on) and how it is
     * written (a sign, at least two digits).
     */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        int exponent = digits.length() - 1 - shortest.scale();
        String sign = value < 0 ? "-" : "";
        if (exponent < -4 || exponent >= 16) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return sign
                    + digits.charAt(0)
                    + fraction
                    + String.format("e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
        }
        String plain = shortest.toPlainString();
        return sign + (plain.indexOf('.') < 0 ? plain + ".0" : plain);
    }

    /** {@code Double.toString} before JDK 19 is not always the shortest, so fewer digits are tried first. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new java.math.MathContext(digits, java.math.RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new java.math.MathContext(17, java.math.RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
    }
}
