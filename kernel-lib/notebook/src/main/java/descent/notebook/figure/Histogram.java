package descent.notebook.figure;

import descent.notebook.scale.Reach;
import java.util.ArrayList;
import java.util.List;

/** How often values fall where; several sets share their bins; made by {@link Plot#histogram}. */
public final class Histogram extends Chart<Histogram> {
    private final List<double[]> sets = new ArrayList<>();
    private int bins;
    private boolean density;
    private double[] edges = new double[0];

    Histogram(String title) {
        super(title);
    }

    /** Adds a set of values. */
    public Histogram values(String label, double[] values) {
        edges = new double[0];
        sets.add(values.clone());
        return add(new Counts(label, sets.get(sets.size() - 1), this));
    }

    /** Sets the number of bins; otherwise the rule of Freedman and Diaconis (1981) does, between 5 and 60. */
    public Histogram bins(int number) {
        if (!(number >= 1 && number <= 1000)) {
            throw new IllegalArgumentException("bins must be in [1, 1000] but was " + number);
        }
        edges = new double[0];
        bins = number;
        return this;
    }

    /** Scales each set to area 1, so that sets of different size compare. */
    public Histogram density() {
        density = true;
        return this;
    }

    boolean isDensity() {
        return density;
    }

    /** The borders of the bins, over all finite values of all sets. */
    double[] edges() {
        // Found once for each state of the chart: the rule sorts all values.
        if (edges.length == 0) {
            edges = findEdges();
        }
        return edges;
    }

    private double[] findEdges() {
        Reach reach = new Reach(false);
        int count = 0;
        for (double[] set : sets) {
            reach.addAll(set);
            count = Math.max(count, set.length);
        }
        double low = reach.isEmpty() ? 0 : reach.low();
        double high = reach.isEmpty() ? 1 : reach.high();
        if (!(high - low > 1e-9 * Math.max(Math.abs(low), Math.abs(high))) || !Double.isFinite(high - low)) {
            double room = Math.max(0.5, Math.abs(low) * 1e-3);
            high = Double.isFinite(high - low) ? low + room : high;
            low = low - room;
        }
        int n = bins > 0 ? bins : automatic(low, high, count);
        double[] borders = new double[n + 1];
        for (int k = 0; k <= n; k++) {
            borders[k] = low * (1 - (double) k / n) + high * k / n;
        }
        return borders;
    }

    private int automatic(double low, double high, int count) {
        double width = Double.POSITIVE_INFINITY;
        for (double[] set : sets) {
            double[] sorted = java.util.Arrays.stream(set)
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            if (sorted.length > 1) {
                double quartiles = sorted[sorted.length * 3 / 4] - sorted[sorted.length / 4];
                double rule = 2 * quartiles / Math.cbrt(sorted.length);
                width = rule > 0 ? Math.min(width, rule) : width;
            }
        }
        double wanted = (high - low) / width;
        double most = Math.min(60, Math.max(5, count));
        return (int) (wanted >= 5 ? Math.min(most, wanted) : 5);
    }
}
