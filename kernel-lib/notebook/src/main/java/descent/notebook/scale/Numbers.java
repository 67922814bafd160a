package descent.notebook.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a book prints them: a true minus sign, powers of ten instead of E notation, no idle zeros. */
public final class Numbers {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    /** A number to four significant digits. */
    public static String text(double value) {
        return text(value, 4);
    }

    /** A number to so many significant digits. */
    public static String text(double value, int digits) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new java.math.MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= Math.max(6, digits) || exponent < -4) {
            return scientific(rounded.stripTrailingZeros(), exponent);
        }
        return sign(rounded.stripTrailingZeros().toPlainString());
    }

    /** Ten to an integer power: 10⁻³. */
    public static String power(int exponent) {
        return switch (exponent) {
            case 0 -> "1";
            case 1 -> "10";
            default -> "10" + superscript(exponent);
        };
    }

    /** A label for a tick of an axis with this step, whose largest number is so large. */
    static String tick(double value, double step, double largest) {
        if (Math.abs(value) < step * 1e-6) {
            return "0";
        }
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
        if (largest >= 1e6 || largest < 1e-3) {
            int magnitude = (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9);
            BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
            if (step >= 10) {
                int drop = (int) Math.floor(Math.log10(step) + 1e-9);
                rounded = new BigDecimal(value).setScale(-drop, RoundingMode.HALF_EVEN);
            }
            return scientific(rounded.stripTrailingZeros(), magnitude);
        }
        return sign(
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    }

    private static String scientific(BigDecimal value, int exponent) {
        BigDecimal mantissa = value.movePointLeft(exponent).stripTrailingZeros();
        String digits = sign(mantissa.toPlainString());
        String power = "10" + superscript(exponent);
        return switch (digits) {
            case "1" -> power;
            case "−1" -> "−" + power;
            default -> digits + "·" + power;
        };
    }

    private static String sign(String number) {
        return number.startsWith("-") ? "−" + number.substring(1) : number;
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }
}
