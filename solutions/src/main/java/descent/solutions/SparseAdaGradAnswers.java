package descent.solutions;

import descent.check.Right;
import descent.contracts.SparseAdaGradStep;
import java.util.HashMap;
import java.util.Map;

/** Right answers to {@code 06-sparse-adagrad}. */
final class SparseAdaGradAnswers {
    private SparseAdaGradAnswers() {}

    @Right("a map from component to gradient")
    static SparseAdaGradStep map() {
        return (theta, sums, index, gradient, rate) -> {
            Map<Integer, Double> added = new HashMap<>();
            for (int k = 0; k < index.length; k++) {
                added.merge(index[k], gradient[k], Double::sum);
            }
            added.forEach((i, g) -> {
                if (g != 0) {
                    sums[i] += g * g;
                    theta[i] -= rate * g / Math.sqrt(sums[i]);
                }
            });
        };
    }

    @Right("a dense gradient in between")
    static SparseAdaGradStep dense() {
        return (theta, sums, index, gradient, rate) -> {
            double[] dense = new double[theta.length];
            for (int k = 0; k < index.length; k++) {
                dense[index[k]] += gradient[k];
            }
            for (int i = 0; i < dense.length; i++) {
                if (dense[i] == 0) {
                    continue;
                }
                sums[i] = sums[i] + dense[i] * dense[i];
                theta[i] = theta[i] - rate / Math.sqrt(sums[i]) * dense[i];
            }
        };
    }

    @Right("each component at its first place in the list")
    static SparseAdaGradStep firstPlace() {
        return (theta, sums, index, gradient, rate) -> {
            boolean[] done = new boolean[index.length];
            for (int k = 0; k < index.length; k++) {
                double g = 0;
                for (int j = k; j < index.length; j++) {
                    if (!done[j] && index[j] == index[k]) {
                        g += gradient[j];
                        done[j] = true;
                    }
                }
                sums[index[k]] += g * g;
                double root = Math.sqrt(sums[index[k]]);
                theta[index[k]] -= g == 0 ? 0 : rate * g / root;
            }
        };
    }
}
