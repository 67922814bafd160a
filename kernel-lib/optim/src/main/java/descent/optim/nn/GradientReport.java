package descent.optim.nn;

import descent.optim.data.Batch;
import descent.optim.optimizer.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Where the gradients of a network vanish, explode or die, layer by layer.
 *
 * <p>Norms are compared with each other, not with absolute thresholds, because those depend on the scale of the loss and on the width:
 * gradients vanish where ‖δ‖ at the first layer is below 10⁻³ of that at the last, explode where it is above 10³. A unit is dead where
 * no row of the batch gives its activation a slope.
 *
 * @param layers from input to output
 * @param finding the verdict
 */
public record GradientReport(List<Row> layers, Finding finding) {
    /** Copies the list. */
    public GradientReport {
        layers = List.copyOf(layers);
    }

    /** What can be wrong, the worst first. */
    public enum Finding {
        /** A gradient is NaN or infinite. */
        NOT_FINITE("a gradient is not finite: lower the learning rate or clip, and look for overflow"),
        /** More than half of the units of some layer are dead. */
        DEAD("most units of a layer are dead: lower the learning rate, use He's start or a leaky activation"),
        /** The gradient grows towards the input. */
        EXPLODING("gradients grow towards the input: use smaller start weights, normalisation or clipping"),
        /** The gradient fades towards the input. */
        VANISHING("gradients fade towards the input: use the activation's gain, residual blocks or normalisation;"
                + " clipping does not help"),
        /** None of these. */
        STEADY("gradients keep their size");

        private final String advice;

        Finding(String advice) {
            this.advice = advice;
        }

        /** Returns what to do about it. */
        public String advice() {
            return advice;
        }
    }

    /**
     * One layer.
     *
     * @param name such as {@code dense2}
     * @param mean the mean of its outputs over the batch
     * @param deviation the standard deviation of its outputs over the batch
     * @param delta ‖∂f/∂outputs‖ over the batch
     * @param weight ‖θ‖ of its parameters, 0 without
     * @param gradient ‖∂f/∂θ‖ of its parameters, 0 without
     * @param dead the share of its units without slope on every row; 0 if it is no {@link Activation}
     * @param saturated the share of its outputs with a slope below 0.01; 0 if it is no {@link Activation}
     */
    public record Row(
            String name,
            double mean,
            double deviation,
            double delta,
            double weight,
            double gradient,
            double dead,
            double saturated) {}

    /** Evaluates value and gradient at θ over all samples and reports. */
    public static GradientReport of(NetworkObjective f, double[] theta) {
        return of(f, theta, Batch.all(f.terms()));
    }

    /** Evaluates value and gradient at θ over this batch and reports. */
    public static GradientReport of(NetworkObjective f, double[] theta, Batch batch) {
        double[] gradient = new double[f.dimension()];
        f.valueAndGradient(theta, batch, gradient);
        Network network = f.network();
        Workspace work = f.workspace();
        List<Row> rows = new ArrayList<>();
        int offset = 0;
        int inputs = network.inputs();
        for (int l = 0; l < network.layers().size(); l++) {
            Layer layer = network.layers().get(l);
            int size = layer.parameters(Layout.empty(), "", inputs).size();
            int n = work.rows() * work.width(l);
            double mean = mean(work.output(l), n);
            double[] slopes = slopes(layer, work, l, n);
            rows.add(new Row(
                    network.layerName(l),
                    mean,
                    deviation(work.output(l), n, mean),
                    norm(work.delta(l), 0, n),
                    norm(theta, offset, size),
                    norm(gradient, offset, size),
                    dead(slopes, work.width(l)),
                    saturated(slopes)));
            offset += size;
            inputs = work.width(l);
        }
        return new GradientReport(rows, finding(rows));
    }

    /** Returns ‖δ‖ at the first layer's output relative to the last's. */
    public double ratio() {
        return layers.get(0).delta() / layers.get(layers.size() - 1).delta();
    }

    private static Finding finding(List<Row> rows) {
        double first = rows.get(0).delta();
        double last = rows.get(rows.size() - 1).delta();
        boolean finite = true;
        boolean dead = false;
        for (Row row : rows) {
            finite &= Double.isFinite(row.delta() + row.gradient());
            dead |= row.dead() > 0.5;
        }
        if (!finite) return Finding.NOT_FINITE;
        if (dead) return Finding.DEAD;
        if (first > 1e3 * last) return Finding.EXPLODING;
        return first < 1e-3 * last ? Finding.VANISHING : Finding.STEADY;
    }

    /** Returns φ′ at each number that an activation got; nothing for another layer. */
    private static double[] slopes(Layer layer, Workspace work, int l, int n) {
        if (!(layer instanceof Activation activation)) return new double[0];
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        double[] slopes = new double[n];
        activation.backward(n, work.input(l), work.output(l), ones, slopes);
        return slopes;
    }

    private static double dead(double[] slopes, int width) {
        if (slopes.length == 0) return 0;
        int dead = 0;
        for (int j = 0; j < width; j++) {
            boolean alive = false;
            for (int i = j; i < slopes.length; i += width) alive |= slopes[i] != 0;
            if (!alive) dead++;
        }
        return (double) dead / width;
    }

    private static double saturated(double[] slopes) {
        if (slopes.length == 0) return 0;
        int flat = 0;
        for (double slope : slopes) if (Math.abs(slope) < 0.01) flat++;
        return (double) flat / slopes.length;
    }

    private static double mean(double[] a, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += a[i];
        return sum / n;
    }

    private static double deviation(double[] a, int n, double mean) {
        double sum = 0;
        for (int i = 0; i < n; i++) sum += (a[i] - mean) * (a[i] - mean);
        return Math.sqrt(sum / n);
    }

    private static double norm(double[] a, int from, int n) {
        double sum = 0;
        for (int i = from; i < from + n; i++) sum += a[i] * a[i];
        return Math.sqrt(sum);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                "%-14s %10s %10s %10s %10s %10s %6s %9s%n",
                "layer", "mean", "deviation", "‖δ‖", "‖θ‖", "‖∇θ‖", "dead", "saturated"));
        for (Row row : layers)
            text.append(String.format(
                    Locale.ROOT,
                    "%-14s %10.2e %10.2e %10.2e %10.2e %10.2e %5.0f%% %8.0f%%%n",
                    row.name(),
                    row.mean(),
                    row.deviation(),
                    row.delta(),
                    row.weight(),
                    row.gradient(),
                    100 * row.dead(),
                    100 * row.saturated()));
        return text.append(finding).append(": ").append(finding.advice()).toString();
    }
}
