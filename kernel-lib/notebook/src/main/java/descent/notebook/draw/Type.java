package descent.notebook.draw;

/**
 * How a text is set.
 *
 * @param size of the font in pixels
 * @param anchor which part of the text stands at its place
 * @param angle in degrees, counter-clockwise
 */
public record Type(double size, String color, boolean bold, boolean italic, Anchor anchor, double angle) {
    /** Which part of a text stands at its place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public static Type of(double size, String color) {
        return new Type(size, color, false, false, Anchor.START, 0);
    }

    public Type inBold() {
        return new Type(size, color, true, italic, anchor, angle);
    }

    public Type inItalics() {
        return new Type(size, color, bold, true, anchor, angle);
    }

    public Type anchored(Anchor place) {
        return new Type(size, color, bold, italic, place, angle);
    }

    public Type turned(double degrees) {
        return new Type(size, color, bold, italic, anchor, degrees);
    }

    public Type colored(String other) {
        return new Type(size, other, bold, italic, anchor, angle);
    }

    /** The width of a text in this type, in pixels; rather too wide than too narrow. */
    public double width(String text) {
        return TextWidth.of(text) * size * (bold ? 1.1 : 1);
    }
}
