package descent.notebook.figure;

import descent.notebook.draw.Dash;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.scale.Reach;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing in the plot area: a curve, points, a contour, an arrow. */
abstract class Layer {
    /** What is painted first is furthest back. */
    enum Depth {
        GROUND,
        DATA,
        OVER
    }

    final String label;
    String color = Ink.TEXT;
    Dash dash = Dash.SOLID;
    Marker marker = Marker.CIRCLE;
    double width = 2;

    Layer(String label) {
        this.label = label;
    }

    /** Takes the looks of the series with this number: nothing is told by colour alone. */
    void take(Hue hue, int series) {
        color = hue.hex();
        dash = Dash.values()[series % Dash.values().length];
        marker = Marker.values()[series % Marker.values().length];
    }

    Depth depth() {
        return Depth.DATA;
    }

    /** Whether the chart gives this layer the next colour of the palette. */
    boolean takesColor() {
        return true;
    }

    /** Whether this layer alone sets the axes. */
    boolean ownsAxes() {
        return false;
    }

    /** Tells the axes what they must reach. */
    abstract void reach(Reach x, Reach y);

    /** Tells the axes how much of a diverging run they should show, once they know what all others need. */
    void reachWild(Reach x, Reach y) {}

    abstract void draw(Pen pen, Frame frame);

    /** Draws what must not be cut off at the plot area's edge. */
    void drawOver(Pen pen, Frame frame, Places places) {}

    /** Tells where labels had better not be. */
    void occupy(Frame frame, Places places) {}

    /** What a reader must know of values that could not be drawn; nothing as a rule. */
    List<String> warnings(Frame frame) {
        return List.of();
    }

    /** The key from colours to values, if this layer has one. */
    @Nullable ColorBar colorBar() {
        return null;
    }

    /** The legend's sample, 28 wide, its middle at y. */
    void key(Pen pen, double x, double y) {
        pen.line(x, y, x + 28, y, Paint.stroke(color, width).dashed(dash));
    }

    boolean inLegend() {
        return !label.isEmpty();
    }

    final String name() {
        return label.isEmpty() ? "a series" : label;
    }
}
