package descent.notebook.draw;

/**
 * Widths of texts without a font at hand, so that a figure is laid out the same on every machine, and without loading
 * the font system.
 *
 * <p>The widths are those of a wide sans serif (DejaVu Sans); in a narrower font the text has a little more room.
 */
final class TextWidth {
    /** Per character from space to tilde, in hundredths of the font size. */
    private static final byte[] ASCII = {
        32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
        84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 30, 30, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99,
        69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52,
        39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84
    };

    private static final String NARROW = "·‘’°ℓ⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉‖–“”";

    private TextWidth() {}

    /** The width in font sizes. */
    static double of(String text) {
        int hundredths = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            hundredths += of(c);
        }
        return hundredths / 100.0;
    }

    private static int of(int c) {
        if (c >= 32 && c < 127) {
            return ASCII[c - 32];
        }
        int kind = Character.getType(c);
        if (kind == Character.NON_SPACING_MARK || kind == Character.CONTROL || kind == Character.FORMAT) {
            return 0;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 48;
        }
        if (c < 0x250) {
            return 66;
        }
        if (c < 0x500) {
            return 68;
        }
        return c < 0x2E80 ? 84 : 102;
    }
}
