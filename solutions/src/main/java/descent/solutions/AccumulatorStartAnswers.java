package descent.solutions;

import descent.check.Right;
import descent.contracts.AccumulatorStart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Right answers to {@code 22-accumulator}. */
final class AccumulatorStartAnswers {
    private AccumulatorStartAnswers() {}

    @Right("a sum over examples")
    static AccumulatorStart sums() {
        return (n, every, maxNorm) -> {
            double[] sum = new double[n];
            int[] held = new int[2];
            return (gradient, examples, last) -> {
                for (int i = 0; i < n; i++) {
                    sum[i] += examples * gradient[i];
                }
                held[0] += examples;
                held[1]++;
                if (held[1] < every && !last) {
                    return new double[0];
                }
                double[] mean = new double[n];
                double norm = 0;
                for (int i = 0; i < n; i++) {
                    mean[i] = sum[i] / held[0];
                    norm = Math.hypot(norm, mean[i]);
                }
                if (norm > maxNorm) {
                    for (int i = 0; i < n; i++) {
                        mean[i] *= maxNorm / norm;
                    }
                }
                Arrays.fill(sum, 0);
                Arrays.fill(held, 0);
                return mean;
            };
        };
    }

    @Right("everything kept, averaged when it is time")
    static AccumulatorStart kept() {
        return (n, every, maxNorm) -> {
            List<double[]> gradients = new ArrayList<>();
            List<Integer> sizes = new ArrayList<>();
            return (gradient, examples, last) -> {
                gradients.add(gradient.clone());
                sizes.add(examples);
                if (sizes.size() != every && !last) {
                    return new double[0];
                }
                double all = sizes.stream().mapToInt(Integer::intValue).sum();
                double[] mean = new double[n];
                for (int k = 0; k < gradients.size(); k++) {
                    for (int i = 0; i < n; i++) {
                        mean[i] += gradients.get(k)[i] * (sizes.get(k) / all);
                    }
                }
                gradients.clear();
                sizes.clear();
                double norm = Math.sqrt(Arrays.stream(mean).map(v -> v * v).sum());
                double factor = maxNorm / Math.max(norm, maxNorm);
                return Arrays.stream(mean).map(v -> v * factor).toArray();
            };
        };
    }

    @Right("a running mean")
    static AccumulatorStart running() {
        return (n, every, maxNorm) -> {
            double[] mean = new double[n];
            long[] held = {0, every};
            return (gradient, examples, last) -> {
                held[0] += examples;
                double share = (double) examples / held[0];
                for (int i = 0; i < n; i++) {
                    mean[i] += share * (gradient[i] - mean[i]);
                }
                held[1] = last ? 0 : held[1] - 1;
                if (held[1] > 0) {
                    return new double[0];
                }
                held[0] = 0;
                held[1] = every;
                double square = 0;
                for (double v : mean) {
                    square += v * v;
                }
                double norm = Math.sqrt(square);
                double[] update = mean.clone();
                for (int i = 0; i < n; i++) {
                    update[i] = norm > maxNorm ? update[i] / norm * maxNorm : update[i];
                }
                return update;
            };
        };
    }
}
