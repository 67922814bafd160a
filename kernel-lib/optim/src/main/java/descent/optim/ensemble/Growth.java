package descent.optim.ensemble;

import descent.optim.linalg.Require;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Grows one tree: finds the best split of a set of samples, and does so again on both sides. */
final class Growth {
    private final DecisionTree settings;
    private final double[][] x;
    private final double[] y;
    private final double[] weights;
    private final @Nullable RandomGenerator random;
    private final int[] columns;

    Growth(DecisionTree settings, double[][] x, double[] y, double[] weights, @Nullable RandomGenerator random) {
        this.settings = settings;
        this.x = x;
        this.y = y;
        this.weights = weights;
        this.random = random;
        columns = IntStream.range(0, x[0].length).toArray();
    }

    Tree.Node grow() {
        int[] all = IntStream.range(0, y.length)
                .filter(i -> Require.nonNegative("weights[" + i + "]", weights[i]) > 0)
                .toArray();
        if (all.length == 0) throw new IllegalArgumentException("weights must not all be 0");
        return grow(all, settings.depth());
    }

    private Tree.Node grow(int[] samples, int depth) {
        double weight = 0;
        double sum = 0;
        boolean pure = true;
        for (int i : samples) {
            weight += weights[i];
            sum += weights[i] * y[i];
            pure &= y[i] == y[samples[0]];
        }
        double mean = pure ? y[samples[0]] : sum / weight;
        Tree.Node leaf = new Tree.Node(-1, 0, mean, samples.length, null, null);
        if (depth == 0 || pure || samples.length < 2 * settings.leafSize()) return leaf;
        Split best = best(samples, weight, sum);
        if (best.feature < 0) return leaf;
        int[] left = Arrays.stream(samples)
                .filter(i -> x[i][best.feature] <= best.threshold)
                .toArray();
        int[] right = Arrays.stream(samples)
                .filter(i -> !(x[i][best.feature] <= best.threshold))
                .toArray();
        return new Tree.Node(
                best.feature, best.threshold, mean, samples.length, grow(left, depth - 1), grow(right, depth - 1));
    }

    private static final class Split {
        private int feature = -1;
        private double threshold;
        private double gain;
    }

    private Split best(int[] samples, double weight, double sum) {
        Split best = new Split();
        best.gain = sum * sum / weight * (1 + 1e-12) + 1e-300; // what no split at all gives
        int tried = settings.features() == 0 ? columns.length : Math.min(settings.features(), columns.length);
        for (int k = 0; k < tried; k++) {
            if (random != null && settings.features() > 0) draw(k);
            tryFeature(columns[k], samples, weight, sum, best);
        }
        return best;
    }

    /** Puts a random one of the columns from k on to place k. */
    private void draw(int k) {
        if (random == null) return;
        int other = k + random.nextInt(columns.length - k);
        int swapped = columns[k];
        columns[k] = columns[other];
        columns[other] = swapped;
    }

    private void tryFeature(int feature, int[] samples, double weight, double sum, Split best) {
        int n = samples.length;
        double[] values = new double[n];
        for (int k = 0; k < n; k++) values[k] = x[samples[k]][feature];
        int[] order = sorted(values);
        double left = 0;
        double leftSum = 0;
        for (int k = 0; k + 1 < n; k++) {
            int i = samples[order[k]];
            left += weights[i];
            leftSum += weights[i] * y[i];
            double here = values[order[k]];
            double next = values[order[k + 1]];
            if (!(here < next) || k + 1 < settings.leafSize() || n - k - 1 < settings.leafSize()) continue;
            double rightSum = sum - leftSum;
            double gain = leftSum * leftSum / left + rightSum * rightSum / (weight - left);
            if (gain > best.gain) {
                best.gain = gain;
                best.feature = feature;
                double middle = here + (next - here) / 2;
                best.threshold = middle < next ? middle : here;
            }
        }
    }

    /** Returns the places of the values in ascending order. */
    private static int[] sorted(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted((a, b) -> Double.compare(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
