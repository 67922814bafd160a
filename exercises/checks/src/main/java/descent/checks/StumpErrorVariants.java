package descent.checks;

import descent.check.Misconception;
import descent.contracts.StumpError;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What goes wrong in {@code 15-weighted-stump}. */
final class StumpErrorVariants {
    private StumpErrorVariants() {}

    private static double error(double[] x, int[] labels, double[] weights, double s, int sign) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] <= s ? sign : -sign) == labels[i] ? 0 : weights[i];
        }
        return sum;
    }

    private static double least(double[] x, int[] labels, double[] weights, double[] thresholds, int... signs) {
        double least = Double.POSITIVE_INFINITY;
        for (double s : thresholds) {
            for (int sign : signs) {
                least = Math.min(least, error(x, labels, weights, s, sign));
            }
        }
        return least;
    }

    private static double[] andBelow(double[] x) {
        double[] all = Arrays.copyOf(x, x.length + 1);
        all[x.length] = Double.NEGATIVE_INFINITY;
        return all;
    }

    @Misconception(
            name = "missed samples are counted",
            hint =
                    "Double all weights: your error stays. Should a sample that weighs 3 cost as much as one that weighs 0.5?")
    static StumpError counted() {
        return (x, labels, weights) -> {
            double[] ones = new double[x.length];
            Arrays.fill(ones, 1);
            return least(x, labels, ones, andBelow(x), -1, 1);
        };
    }

    @Misconception(
            name = "small numbers are always −1",
            hint = "Change the sign of all labels: the best error should stay the same. Which stumps do you not try?")
    static StumpError oneSign() {
        return (x, labels, weights) -> least(x, labels, weights, andBelow(x), -1);
    }

    @Misconception(
            name = "small numbers are always 1",
            hint =
                    "Change the sign of all labels: the best error should stay the same. Which stumps are missing in your search?")
    static StumpError otherSign() {
        return (x, labels, weights) -> least(x, labels, weights, andBelow(x), 1);
    }

    @Misconception(
            name = "equal numbers are told apart",
            hint =
                    "Three samples have the number 2, and your best stump answers them differently. Which threshold could do that?")
    static StumpError tiesApart() {
        return (x, labels, weights) -> {
            Integer[] order = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
            Arrays.sort(order, (a, b) -> Double.compare(x[a], x[b]));
            double[] place = new double[x.length];
            for (int k = 0; k < order.length; k++) {
                place[order[k]] = k;
            }
            return least(place, labels, weights, andBelow(place), -1, 1);
        };
    }

    @Misconception(
            name = "the same answer for all is not tried",
            hint = "Your threshold always lies between two samples. What if nearly all weight has one label?")
    static StumpError alwaysCuts() {
        return (x, labels, weights) -> {
            double largest = Arrays.stream(x).max().orElse(0);
            double[] between = Arrays.stream(x).filter(v -> v < largest).toArray();
            return least(x, labels, weights, between, -1, 1);
        };
    }

    @Misconception(
            name = "the other sign's error as 1 minus the error",
            hint =
                    "A stump with the other sign misses what this one gets right. Together they weigh as much as all samples: is that 1?")
    static StumpError oneMinus() {
        return (x, labels, weights) -> {
            double least = Double.POSITIVE_INFINITY;
            for (double s : andBelow(x)) {
                double e = error(x, labels, weights, s, 1);
                least = Math.min(least, Math.min(e, 1 - e));
            }
            return least;
        };
    }
}
