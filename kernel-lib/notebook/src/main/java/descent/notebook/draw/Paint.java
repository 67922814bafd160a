package descent.notebook.draw;

import org.jspecify.annotations.Nullable;

/**
 * How a shape is filled and outlined.
 *
 * @param fill colour as {@code #rrggbb}, or null for none
 * @param stroke colour of the outline, or null for none
 * @param width of the outline in pixels
 * @param opacity from 0 (nothing to see) to 1, of fill and outline alike
 */
public record Paint(@Nullable String fill, @Nullable String stroke, double width, Dash dash, double opacity) {
    public static Paint fill(String color) {
        return new Paint(color, null, 0, Dash.SOLID, 1);
    }

    public static Paint stroke(String color, double width) {
        return new Paint(null, color, width, Dash.SOLID, 1);
    }

    /** This paint with an outline besides. */
    public Paint outlined(String color, double outline) {
        return new Paint(fill, color, outline, dash, opacity);
    }

    public Paint dashed(Dash pattern) {
        return new Paint(fill, stroke, width, pattern, opacity);
    }

    public Paint opacity(double share) {
        return new Paint(fill, stroke, width, dash, share);
    }
}
