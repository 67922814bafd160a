package descent.notebook.figure;

import java.util.ArrayList;
import java.util.List;

/** A chart of bars: one per {@link #bar}, or groups of them with {@link #groups} and {@link #series}; made by {@link Plot#bars}. */
public final class Bars extends Chart<Bars> {
    private final BarSet set = new BarSet();
    private final List<String> names = new ArrayList<>();

    Bars(String title) {
        super(title);
        add(set);
        axes.names = names;
    }

    /** Adds a bar. */
    public Bars bar(String label, double value) {
        return bar(label, value, 0);
    }

    /** Adds a bar with a whisker that reaches {@code spread} to both sides of its end. */
    public Bars bar(String label, double value, double spread) {
        if (set.grouped()) {
            throw new IllegalStateException("a chart with groups takes series, not single bars");
        }
        names.add(label);
        set.single(value, spread);
        return this;
    }

    /** Names the groups along the x axis; each {@link #series} then has one bar in each. */
    public Bars groups(String... labels) {
        if (!names.isEmpty()) {
            throw new IllegalStateException("groups must be named once, before the first series");
        }
        names.addAll(List.of(labels));
        return this;
    }

    /** Adds one bar to each group. */
    public Bars series(String label, double... values) {
        if (names.isEmpty() || values.length != names.size()) {
            throw new IllegalArgumentException(
                    "values must have one number for each of the " + names.size() + " groups but has " + values.length);
        }
        BarSet next = new BarSet(label, values.clone());
        Bars self = add(next);
        set.group(next);
        return self;
    }

    /**
     * Stands the series of each group on one another, so that the whole bar is their sum.
     *
     * @throws IllegalArgumentException if a value is negative or not finite
     * @throws IllegalStateException if the y axis is logarithmic, where the parts of a bar do not add up
     */
    public Bars stacked() {
        if (axes.logY) {
            throw new IllegalStateException("bars on a logarithmic axis cannot be stacked");
        }
        set.stack();
        return this;
    }

    /** Writes each value above its bar, or inside it where bars are stacked. */
    public Bars values() {
        set.written();
        return this;
    }
}
