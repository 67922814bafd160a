package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.scale.Reach;
import descent.notebook.scale.Scale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Charts side by side, on axes of their own or on shared ones; made by {@link Plot#panels}.
 *
 * <p>Mutable, not safe for use by several threads.
 */
public final class Panels {
    private static final double MARGIN = 12;

    private final String title;
    private final List<Chart<?>> charts = new ArrayList<>();
    private int columns;
    private int width = 340;
    private int height = 280;
    private boolean sharedX;
    private boolean sharedY;

    Panels(String title, List<? extends Panel> panels) {
        if (panels.isEmpty()) {
            throw new IllegalArgumentException("panels must be at least one but there is none");
        }
        this.title = title;
        for (Panel panel : panels) {
            charts.add(chart(panel));
        }
        columns = charts.size() <= 3 ? charts.size() : charts.size() == 4 ? 2 : 3;
    }

    private static Chart<?> chart(Panel panel) {
        if (panel instanceof Chart<?> chart) {
            return chart;
        }
        Chart<?> chart = panel instanceof Figure figure ? figure.chart() : null;
        if (chart == null) {
            throw new IllegalArgumentException(
                    "a panel must be a chart with axes; group the charts of a group instead");
        }
        return chart;
    }

    /** Sets how many panels stand in a row. */
    public Panels columns(int number) {
        if (!(number >= 1)) {
            throw new IllegalArgumentException("columns must be at least 1 but was " + number);
        }
        columns = Math.min(number, charts.size());
        return this;
    }

    /** Sets the size of each panel in CSS pixels, 340 × 280 unless set. */
    public Panels each(int panelWidth, int panelHeight) {
        if (!(panelWidth >= 100 && panelWidth <= 2000 && panelHeight >= 80 && panelHeight <= 2000)) {
            throw new IllegalArgumentException(
                    "each panel must be in [100, 2000] × [80, 2000] but was " + panelWidth + " × " + panelHeight);
        }
        width = panelWidth;
        height = panelHeight;
        return this;
    }

    /** Gives all panels the same x axis, with numbers in the lowest row only. */
    public Panels sharedX() {
        sharedX = true;
        return this;
    }

    /** Gives all panels the same y axis, with numbers in the first column only. */
    public Panels sharedY() {
        sharedY = true;
        return this;
    }

    /**
     * The figure.
     *
     * @param text what a reader who cannot see the figure must know: its finding, in a sentence
     */
    public Figure alt(String text) {
        Scale x = sharedX ? shared(true) : null;
        Scale y = sharedY ? shared(false) : null;
        // Where only the outer panels have numbers, these get the room for them, so that all plots are equally large.
        double wider = y == null ? 0 : charts.get(0).axes.leftMargin(y, height) - 4;
        double higher = x == null ? 0 : charts.get(0).axes.bottomMargin(x, width) - 4;
        double sheetWidth = Math.ceil(columns * width + wider + 2 * MARGIN);
        List<String> titles = Paragraph.lines(title, Ink.TITLE, sheetWidth - 2 * MARGIN);
        Legend legend = common() ? Legend.of(charts.get(0).layers, sheetWidth - 2 * MARGIN) : Legend.of(List.of(), 0);
        double top = MARGIN + titles.size() * 20 + legend.height();
        int rows = (charts.size() + columns - 1) / columns;
        double sheetHeight = Math.ceil(top + rows * height + higher + 6);
        Pen pen = new Pen();
        pen.box(new Box(0, 0, sheetWidth, sheetHeight), Paint.fill(Ink.PAPER));
        for (int i = 0; i < titles.size(); i++) {
            pen.text(MARGIN, MARGIN + 13 + 20 * i, titles.get(i), Ink.TITLE);
        }
        legend.draw(pen, MARGIN + 4, MARGIN + titles.size() * 20);
        List<String> warnings = new ArrayList<>();
        for (int i = 0; i < charts.size(); i++) {
            int row = i / columns;
            boolean lowest = i + columns >= charts.size();
            boolean first = i % columns == 0;
            Box cell = new Box(
                    MARGIN + i % columns * width + (first ? 0 : wider),
                    top + row * height,
                    width + (first ? wider : 0),
                    height + (lowest ? higher : 0));
            warnings.addAll(draw(pen, cell, charts.get(i), x, y, first, lowest));
        }
        return new Figure(Figure.Words.of(title, text, warnings), pen.drawing(sheetWidth, sheetHeight), null);
    }

    private List<String> draw(
            Pen pen, Box cell, Chart<?> chart, @Nullable Scale x, @Nullable Scale y, boolean first, boolean lowest) {
        Axes axes = chart.axes.copy();
        if (x != null && !lowest) {
            axes.numbersX = false;
            axes.xLabel = "";
        }
        if (y != null && !first) {
            axes.numbersY = false;
            axes.yLabel = "";
        }
        axes.legend = !common();
        Axes.Layout layout = axes.layout(cell, chart.layers, x, y, 6);
        axes.drawInto(pen, cell, layout, chart.layers, 6);
        return axes.warnings(layout, chart.layers);
    }

    /** Whether all panels have the same legend, so that one is enough. */
    private boolean common() {
        List<String> first = entries(charts.get(0));
        return charts.size() > 1
                && !first.isEmpty()
                && charts.stream().allMatch(chart -> entries(chart).equals(first));
    }

    private static List<String> entries(Chart<?> chart) {
        return chart.layers.stream()
                .filter(Layer::inLegend)
                .map(layer -> layer.label + layer.color + layer.dash + layer.marker)
                .toList();
    }

    private Scale shared(boolean across) {
        boolean log = charts.stream().allMatch(chart -> across ? chart.axes.logX : chart.axes.logY);
        Reach reach = new Reach(log);
        for (Chart<?> chart : charts) {
            Scale scale = chart.axes.scales(chart.layers)[across ? 0 : 1];
            reach.addAll(scale.low(), scale.high());
        }
        reach.fitTightly();
        return reach.scale();
    }
}
