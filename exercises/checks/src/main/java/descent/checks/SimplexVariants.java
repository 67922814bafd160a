package descent.checks;

import descent.check.Misconception;
import descent.contracts.SimplexProjection;
import java.util.Arrays;

/** What is taken for the nearest probabilities. */
final class SimplexVariants {
    private SimplexVariants() {}

    private static double[] cut(double[] v, double tau) {
        return Arrays.stream(v).map(c -> Math.max(c - tau, 0)).toArray();
    }

    /** The threshold found in the order given: right for a descending one. */
    private static double threshold(double[] u) {
        double sum = 0;
        double tau = 0;
        for (int k = 0; k < u.length; k++) {
            sum += u[k];
            if (u[k] > (sum - 1) / (k + 1)) {
                tau = (sum - 1) / (k + 1);
            }
        }
        return tau;
    }

    private static double[] descending(double[] v) {
        double[] u = v.clone();
        Arrays.sort(u);
        for (int i = 0; i < u.length / 2; i++) {
            double swapped = u[i];
            u[i] = u[u.length - 1 - i];
            u[u.length - 1 - i] = swapped;
        }
        return u;
    }

    @Misconception(
            name = "cut and rescaled",
            hint =
                    "(0.6, 0.4, 0) are probabilities, but are they the nearest to (0.9, 0.6, −0.5)? Compare the distance with that of (0.65, 0.35, 0).")
    static SimplexProjection rescaled() {
        return v -> {
            double[] x = cut(v, 0);
            double sum = Arrays.stream(x).sum();
            return Arrays.stream(x).map(c -> c / sum).toArray();
        };
    }

    @Misconception(
            name = "not sorted",
            hint =
                    "Your threshold depends on the order of the entries: (0.9, 0.6, −0.5) and (−0.5, 0.6, 0.9) should have the same. Which entries stay positive, the first ones or the largest ones?")
    static SimplexProjection unsorted() {
        return v -> cut(v, threshold(v));
    }

    @Misconception(
            name = "shifted once, then cut",
            hint =
                    "You take the same from all so that the sum is 1, and then cut the negative ones. What is the sum after the cut? Those who are cut no longer pay their share.")
    static SimplexProjection once() {
        return v -> cut(v, (Arrays.stream(v).sum() - 1) / v.length);
    }

    @Misconception(
            name = "sums below 1 are left",
            hint = "Your answer for (0.1, 0.2) adds up to 0.3. The sum must be exactly 1: here τ is negative.")
    static SimplexProjection atMost() {
        return v -> cut(v, Math.max(0, threshold(descending(v))));
    }

    @Misconception(
            name = "softmax",
            hint =
                    "Softmax makes probabilities, too, but never a zero, and it moves probabilities that need not be moved. What is asked is the nearest point.")
    static SimplexProjection softmax() {
        return v -> {
            double sum = Arrays.stream(v).map(Math::exp).sum();
            return Arrays.stream(v).map(c -> Math.exp(c) / sum).toArray();
        };
    }
}
