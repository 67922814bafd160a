package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.draw.Type;
import descent.notebook.scale.Linear;
import descent.notebook.scale.Reach;
import descent.notebook.scale.Scale;
import descent.notebook.scale.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Everything around the layers: title, warnings, legend, grid, axes; and where on the sheet each of them goes. */
final class Axes {
    private static final double MARGIN = 12;

    final String title;
    String xLabel = "";
    String yLabel = "";
    boolean logX;
    boolean logY;
    double @Nullable [] xRange;
    double @Nullable [] yRange;
    boolean equalUnits;
    boolean boxed;
    int width = 640;
    int height = 400;
    /** Names along the x axis in place of numbers; the first at 0, the next at 1. */
    List<String> names = List.of();
    /** Names along the y axis in place of numbers. */
    List<String> rowNames = List.of();
    /** In a group of panels, an inner axis has no numbers. */
    boolean numbersX = true;

    boolean numbersY = true;
    boolean legend = true;
    /** No lines, ticks or numbers at all, as for an image. */
    boolean bare;

    Axes(String title) {
        this.title = title;
    }

    /** Where things go on the sheet. */
    record Layout(Frame frame, List<String> title, List<String> warnings, Legend legend, double legendTop) {}

    static double[] range(String name, double from, double to) {
        if (!(from < to) || !Double.isFinite(from) || !Double.isFinite(to)) {
            throw new IllegalArgumentException(name + " must have from < to but was [" + from + ", " + to + "]");
        }
        return new double[] {from, to};
    }

    /** Places at which to evaluate a function, even on this x axis. */
    double[] between(double from, double to, int count) {
        double[] ends = range("the graph", from, to);
        boolean log = logX && from > 0;
        double[] xs = new double[count];
        for (int i = 0; i < count; i++) {
            double t = (double) i / (count - 1);
            xs[i] = log ? from * Math.pow(to / from, t) : ends[0] * (1 - t) + ends[1] * t;
        }
        return xs;
    }

    /** The same axes, to be changed without changing these. */
    Axes copy() {
        Axes copy = new Axes(title);
        copy.xLabel = xLabel;
        copy.yLabel = yLabel;
        copy.logX = logX;
        copy.logY = logY;
        copy.xRange = xRange;
        copy.yRange = yRange;
        copy.equalUnits = equalUnits;
        copy.boxed = boxed;
        copy.bare = bare;
        copy.numbersX = numbersX;
        copy.numbersY = numbersY;
        copy.names = names;
        copy.rowNames = rowNames;
        return copy;
    }

    /** The x axis and the y axis that these layers ask for. */
    Scale[] scales(List<Layer> layers) {
        Reach x = new Reach(logX);
        Reach y = new Reach(logY);
        boolean owned = layers.stream().anyMatch(Layer::ownsAxes);
        for (Layer layer : layers) {
            if (!owned || layer.ownsAxes()) {
                layer.reach(x, y);
            }
        }
        for (Layer layer : layers) {
            if (!owned) {
                layer.reachWild(x, y);
            }
        }
        return new Scale[] {x.scale(checked(xRange, logX)), y.scale(checked(yRange, logY))};
    }

    /** A wish for an axis that cannot be met, 0 on a logarithmic one, is not made. */
    private static double @Nullable [] checked(double @Nullable [] wish, boolean log) {
        return wish != null && log && !(wish[0] > 0) ? null : wish;
    }

    Layout layout(List<Layer> layers, @Nullable Scale sharedX, @Nullable Scale sharedY) {
        return layout(new Box(0, 0, width, height), layers, sharedX, sharedY, MARGIN);
    }

    Layout layout(Box area, List<Layer> layers, @Nullable Scale sharedX, @Nullable Scale sharedY, double margin) {
        Scale[] own = scales(layers);
        Scale x = sharedX == null ? own[0] : sharedX;
        Scale y = sharedY == null ? own[1] : sharedY;
        double left = area.x() + margin + leftMargin(y, area.height());
        double right = area.right() - margin - barMargin(layers) - 4;
        double wide = area.width() - 2 * margin;
        List<String> titleLines = Paragraph.lines(title, Ink.TITLE, wide);
        double top = area.y() + margin + titleLines.size() * 20;
        // Warnings depend on the axes, not on the pixels: any box of a like size will do to find them.
        Frame rough = new Frame(new Box(left, top, Math.max(40, right - left), area.height() / 2), x, y, steps());
        List<String> warnings = new ArrayList<>();
        for (String warning : warnings(rough, layers)) {
            warnings.addAll(Paragraph.lines(warning, Ink.WARN, wide));
        }
        top += warnings.size() * 17;
        Legend key = Legend.of(legend ? layers : List.of(), right - left + 20);
        double legendTop = top;
        top += key.height() + (titleLines.isEmpty() && warnings.isEmpty() ? 4 : 8);
        double bottom = area.bottom() - margin - bottomMargin(x, right - left);
        Box box = new Box(left, top, Math.max(40, right - left), Math.max(40, bottom - top));
        return new Layout(equal(new Frame(box, x, y, steps())), titleLines, warnings, key, legendTop);
    }

    List<String> warnings(Layout layout, List<Layer> layers) {
        return warnings(layout.frame(), layers);
    }

    private List<String> warnings(Frame frame, List<Layer> layers) {
        List<String> warnings = new ArrayList<>();
        for (Layer layer : layers) {
            if (layer instanceof Curve curve) {
                curve.axisChosen = yRange != null;
            }
            warnings.addAll(layer.warnings(frame));
        }
        if (warnings.size() > 4) {
            int more = warnings.size() - 3;
            warnings = new ArrayList<>(warnings.subList(0, 3));
            warnings.add("… and " + more + " more such remarks.");
        }
        return warnings;
    }

    /** What a step along x is called, going by the axis's name. */
    private String steps() {
        String name = xLabel.toLowerCase(Locale.ROOT);
        for (String word : List.of("iteration", "epoch", "step", "update", "batch")) {
            if (name.contains(word) && !logX && !name.contains("size") && !name.contains("length")) {
                return word;
            }
        }
        return xLabel.isEmpty() ? "step" : "x =";
    }

    /** Widens one of the axes until a unit is equally long on both. */
    private Frame equal(Frame frame) {
        if (!equalUnits || frame.x().logarithmic() || frame.y().logarithmic()) {
            return frame;
        }
        Box box = frame.box();
        double perX = (frame.x().high() - frame.x().low()) / box.width();
        double perY = (frame.y().high() - frame.y().low()) / box.height();
        double per = Math.max(perX, perY);
        if (boxed) {
            double w = box.width() * perX / per;
            double h = box.height() * perY / per;
            return new Frame(new Box(box.x(), box.y(), w, h), frame.x(), frame.y(), frame.steps());
        }
        return new Frame(
                box, around(frame.x(), per * box.width()), around(frame.y(), per * box.height()), frame.steps());
    }

    private static Scale around(Scale scale, double length) {
        double middle = scale.low() / 2 + scale.high() / 2;
        return new Linear(middle - length / 2, middle + length / 2);
    }

    private List<Tick> yTicks(Scale y, double room) {
        return rowNames.isEmpty() ? y.ticks((int) Math.max(2, room / 55)) : named(rowNames);
    }

    private List<Tick> xTicks(Scale x, double room) {
        return names.isEmpty() ? x.ticks((int) Math.max(2, room / 80)) : named(names);
    }

    private static List<Tick> named(List<String> names) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            ticks.add(new Tick(i, names.get(i)));
        }
        return ticks;
    }

    double leftMargin(Scale y, double room) {
        double widest = 0;
        for (Tick tick : yTicks(y, room)) {
            widest = Math.max(widest, Ink.TICK.width(tick.label()));
        }
        return (numbersY ? widest + 10 : 4) + (yLabel.isEmpty() ? 0 : 22);
    }

    double bottomMargin(Scale x, double room) {
        double numbers = numbersX ? 20 : 4;
        if (numbersX && slanted(room)) {
            double widest = 0;
            for (String name : names) {
                widest = Math.max(widest, Ink.TICK.width(name));
            }
            numbers = 14 + Math.sin(Math.toRadians(32)) * Math.min(widest, 150) + 4;
        }
        return numbers + (xLabel.isEmpty() ? 0 : 20);
    }

    /** Whether names along the x axis are too long to stand side by side. */
    private boolean slanted(double room) {
        double slot = room / Math.max(1, names.size());
        return names.stream().anyMatch(name -> Ink.TICK.width(name) + 6 > slot) && names.size() <= 40;
    }

    private static double barMargin(List<Layer> layers) {
        double margin = 0;
        for (Layer layer : layers) {
            ColorBar bar = layer.colorBar();
            margin = Math.max(margin, bar == null ? 0 : bar.margin());
        }
        return margin;
    }

    void draw(Pen pen, Layout layout, List<Layer> layers) {
        pen.box(new Box(0, 0, width, height), Paint.fill(Ink.PAPER));
        drawInto(pen, new Box(0, 0, width, height), layout, layers, MARGIN);
    }

    void drawInto(Pen pen, Box area, Layout layout, List<Layer> layers, double margin) {
        Frame frame = layout.frame();
        double y = area.y() + margin + 13;
        for (String line : layout.title()) {
            pen.text(area.x() + margin, y, line, Ink.TITLE);
            y += 20;
        }
        for (String line : layout.warnings()) {
            pen.text(area.x() + margin, y - 1, line, Ink.WARN);
            y += 17;
        }
        layout.legend().draw(pen, frame.box().x(), layout.legendTop());
        grid(pen, frame);
        layers(pen, frame, layers);
        axes(pen, frame, layers);
        Places places = new Places(frame.box());
        for (Layer layer : layers) {
            layer.occupy(frame, places);
        }
        for (Layer layer : layers) {
            layer.drawOver(pen, frame, places);
        }
    }

    private void layers(Pen pen, Frame frame, List<Layer> layers) {
        for (Layer.Depth depth : Layer.Depth.values()) {
            pen.clip(frame.box(), inside -> {
                for (Layer layer : layers) {
                    if (layer.depth() == depth) {
                        layer.draw(inside, frame);
                    }
                }
            });
        }
    }

    private void grid(Pen pen, Frame frame) {
        Box box = frame.box();
        List<double[]> lines = new ArrayList<>();
        for (Tick tick : frame.y().ticks((int) Math.max(2, box.height() / 55))) {
            double at = frame.py(tick.value());
            if (!tick.minor() && !boxed && rowNames.isEmpty() && box.inset(-1).contains(box.x(), at)) {
                lines.add(new double[] {box.x(), at, box.right(), at});
            }
        }
        for (Tick tick : xTicks(frame.x(), box.width())) {
            double at = frame.px(tick.value());
            if (!tick.minor() && !boxed && names.isEmpty() && box.inset(-1).contains(at, box.y())) {
                lines.add(new double[] {at, box.y(), at, box.bottom()});
            }
        }
        pen.paths(lines, false, Paint.stroke(Ink.GRID, 1));
    }

    private void axes(Pen pen, Frame frame, List<Layer> layers) {
        if (bare) {
            return;
        }
        Box box = frame.box();
        Paint paint = Paint.stroke(Ink.AXIS, 1);
        if (boxed) {
            pen.box(box, paint);
        } else {
            pen.polyline(new double[] {box.x(), box.y(), box.x(), box.bottom(), box.right(), box.bottom()}, paint);
        }
        numbersAcross(pen, frame, paint);
        numbersUp(pen, frame, paint);
        Type middle = Ink.LABEL.anchored(Type.Anchor.MIDDLE);
        double below = box.bottom() + bottomMargin(frame.x(), box.width());
        pen.text(box.centerX(), below - 2, xLabel, middle);
        double left = box.x() - leftMargin(frame.y(), box.height());
        pen.text(left + 12, box.centerY(), yLabel, middle.turned(90));
        for (Layer layer : layers) {
            ColorBar bar = layer.colorBar();
            if (bar != null) {
                bar.draw(pen, box);
            }
        }
    }

    private void numbersAcross(Pen pen, Frame frame, Paint paint) {
        Box box = frame.box();
        boolean slanted = slanted(box.width());
        List<Tick> ticks = xTicks(frame.x(), box.width());
        int every = names.size() > 40 ? (names.size() + 19) / 20 : 1;
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ticks.size(); i += every) {
            Tick tick = ticks.get(i);
            double at = frame.px(tick.value());
            if (at < box.x() - 0.5 || at > box.right() + 0.5) {
                continue;
            }
            if (names.isEmpty()) {
                pen.line(at, box.bottom(), at, box.bottom() + (tick.minor() ? 3 : 5), paint);
            }
            double w = Ink.TICK.width(tick.label());
            if (!numbersX || !slanted && at - w / 2 < free) {
                continue;
            }
            if (slanted) {
                String name = Paragraph.shortened(tick.label(), Ink.TICK, 150);
                pen.text(
                        at + 4,
                        box.bottom() + 14,
                        name,
                        Ink.TICK.anchored(Type.Anchor.END).turned(32));
            } else {
                pen.text(at, box.bottom() + 18, tick.label(), Ink.TICK.anchored(Type.Anchor.MIDDLE));
                free = tick.minor() ? free : at + w / 2 + 6;
            }
        }
    }

    private void numbersUp(Pen pen, Frame frame, Paint paint) {
        Box box = frame.box();
        for (Tick tick : yTicks(frame.y(), box.height())) {
            double at = frame.py(tick.value());
            if (at < box.y() - 0.5 || at > box.bottom() + 0.5) {
                continue;
            }
            if (rowNames.isEmpty()) {
                pen.line(box.x() - (tick.minor() ? 3 : 5), at, box.x(), at, paint);
            }
            if (numbersY) {
                pen.text(box.x() - 8, at + 4.3, tick.label(), Ink.TICK.anchored(Type.Anchor.END));
            }
        }
    }
}
