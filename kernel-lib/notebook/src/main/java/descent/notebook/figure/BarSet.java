package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.draw.Type;
import descent.notebook.scale.Numbers;
import descent.notebook.scale.Reach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bars at 0, 1, 2, …; in a group each set has its own part of the space, or stands on the sets before it. */
final class BarSet extends Layer {
    private double[] values;
    private double[] spreads;
    private boolean written;
    /** All sets of the chart that stand side by side, in order; known to the first of them only. */
    private final List<BarSet> group = new ArrayList<>();

    /** The sets on which this one stands; none unless it is stacked. */
    private List<BarSet> below = List.of();

    private boolean stacked;
    private int part;
    private int parts = 1;

    BarSet(String label, double[] values) {
        super(label);
        this.values = values;
        spreads = new double[values.length];
    }

    BarSet() {
        this("", new double[0]);
    }

    boolean grouped() {
        return !group.isEmpty();
    }

    void single(double value, double spread) {
        values = Arrays.copyOf(values, values.length + 1);
        spreads = Arrays.copyOf(spreads, values.length);
        values[values.length - 1] = value;
        spreads[values.length - 1] = spread;
    }

    void group(BarSet next) {
        group.add(next);
        arrange();
    }

    void stack() {
        stacked = true;
        arrange();
    }

    private void arrange() {
        for (int i = 0; i < group.size(); i++) {
            BarSet set = group.get(i);
            if (stacked && !Arrays.stream(set.values).allMatch(value -> value >= 0 && Double.isFinite(value))) {
                throw new IllegalArgumentException(
                        "stacked values must be finite and at least 0 but are " + Arrays.toString(set.values));
            }
            set.part = stacked ? 0 : i;
            set.parts = stacked ? 1 : group.size();
            set.below = stacked ? List.copyOf(group.subList(0, i)) : List.of();
            set.stacked = stacked;
            set.written = written;
        }
    }

    /** The value at which a bar starts. */
    private double base(int i) {
        return below.stream().mapToDouble(set -> set.values[i]).sum();
    }

    void written() {
        written = true;
        group.forEach(set -> set.written = true);
    }

    @Override
    boolean takesColor() {
        // The empty set that a grouped chart starts with must not use up the first colour.
        return !label.isEmpty();
    }

    @Override
    void take(Hue hue, int series) {
        color = hue.hex();
    }

    @Override
    void reach(Reach x, Reach y) {
        if (values.length == 0) {
            return;
        }
        x.addAll(-0.5, values.length - 0.5);
        x.fitTightly();
        if (!y.logarithmic()) {
            y.add(0);
        }
        new Wild(values).reach(y);
        for (int i = 0; i < values.length; i++) {
            y.addAll(base(i) + values[i] - spreads[i], base(i) + values[i] + spreads[i]);
        }
    }

    @Override
    void reachWild(Reach x, Reach y) {
        new Wild(values).reachWild(y);
    }

    private double center(int i) {
        return i + (part + 0.5) / parts * 0.8 - 0.4;
    }

    private double width(Frame frame) {
        double slot = frame.px(1) - frame.px(0);
        return Math.min(parts == 1 ? 70 : 50, slot * (parts == 1 ? 0.72 : 0.74 / parts));
    }

    private double foot(Frame frame, int i) {
        return frame.y().logarithmic() ? frame.box().bottom() : frame.py(base(i));
    }

    private double end(Frame frame, int i) {
        return frame.py(base(i) + values[i]);
    }

    @Override
    void draw(Pen pen, Frame frame) {
        double w = width(frame);
        String paint = takesColor() ? color : Hue.BLUE.hex();
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                double x = frame.px(center(i));
                double top = Math.min(end(frame, i), foot(frame, i));
                double bottom = Math.max(end(frame, i), foot(frame, i));
                pen.box(
                        new Box(x - w / 2, top, w, Math.max(0.5, bottom - top)),
                        stacked
                                ? Paint.fill(paint).outlined(Ink.PAPER, 1)
                                : Paint.fill(paint).opacity(0.88));
                whisker(pen, frame, i, x);
            }
        }
    }

    private void whisker(Pen pen, Frame frame, int i, double x) {
        if (spreads[i] > 0) {
            double low = frame.py(values[i] - spreads[i]);
            double high = frame.py(values[i] + spreads[i]);
            pen.paths(
                    List.of(new double[] {x, low, x, high}, new double[] {x - 5, low, x + 5, low}, new double[] {
                        x - 5, high, x + 5, high
                    }),
                    false,
                    Paint.stroke(Ink.TEXT, 1.5));
        }
    }

    @Override
    void drawOver(Pen pen, Frame frame, Places places) {
        if (stacked) {
            writeInside(pen, frame);
            return;
        }
        for (int i = 0; i < values.length; i++) {
            boolean hidden = !Double.isFinite(values[i]) || frame.y().logarithmic() && values[i] <= 0;
            if (written || hidden) {
                double top = Double.isNaN(values[i])
                        ? foot(frame, i)
                        : frame.py(values[i] + (values[i] < 0 ? -1 : 1) * spreads[i]);
                top = Math.max(frame.box().y() + 12, Math.min(frame.box().bottom(), top));
                boolean down = values[i] < 0 && !frame.y().logarithmic();
                Type type = Ink.TICK.anchored(Type.Anchor.MIDDLE).colored(hidden ? Ink.WARNING : Ink.TEXT);
                pen.text(frame.px(center(i)), down ? top + 14 : top - 5, Numbers.text(values[i], 3), type);
            }
        }
    }

    private void writeInside(Pen pen, Frame frame) {
        Type type = Ink.TICK.anchored(Type.Anchor.MIDDLE).colored(Ink.on(color));
        for (int i = 0; i < values.length; i++) {
            double height = foot(frame, i) - end(frame, i);
            String text = Numbers.text(values[i], 3);
            if (written && height >= 16 && type.width(text) < width(frame)) {
                pen.text(frame.px(center(i)), end(frame, i) + height / 2 + 4.3, text, type);
            }
        }
    }

    @Override
    void occupy(Frame frame, Places places) {
        double w = width(frame);
        for (int i = 0; i < values.length; i++) {
            double x = frame.px(center(i));
            double top = Math.min(end(frame, i), foot(frame, i));
            double bottom = Math.max(end(frame, i), foot(frame, i));
            if (bottom - top >= 0) {
                places.addBox(new Box(x - w / 2, top - (written ? 18 : 0), w, bottom - top + (written ? 18 : 0)));
            }
        }
    }

    @Override
    List<String> warnings(Frame frame) {
        int strange = 0;
        for (double value : values) {
            strange += Double.isFinite(value) ? 0 : 1;
        }
        String whose = label.isEmpty() ? "" : label + ": ";
        return strange == 0
                ? List.of()
                : List.of(whose + strange + " of " + values.length
                        + " values are not finite; they are written at their bars.");
    }

    @Override
    void key(Pen pen, double x, double y) {
        pen.box(new Box(x + 8, y - 6, 14, 12), Paint.fill(color).opacity(0.88));
    }
}
