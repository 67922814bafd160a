package descent.solutions;

import descent.check.Right;
import descent.contracts.DiagonalProbes;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 20-hutchinson-diagonal}. */
final class DiagonalProbesAnswers {
    private DiagonalProbesAnswers() {}

    @Right("add up, divide at the end")
    static DiagonalProbes sum() {
        return (hessian, probes) -> {
            double[] total = new double[probes[0].length];
            for (double[] u : probes) {
                double[] hu = hessian.times(u);
                for (int i = 0; i < total.length; i++) {
                    total[i] += u[i] * hu[i];
                }
            }
            for (int i = 0; i < total.length; i++) {
                total[i] /= probes.length;
            }
            return total;
        };
    }

    @Right("a running mean")
    static DiagonalProbes running() {
        return (hessian, probes) -> {
            double[] mean = new double[probes[0].length];
            for (int k = 0; k < probes.length; k++) {
                double[] hu = hessian.times(probes[k].clone());
                for (int i = 0; i < mean.length; i++) {
                    mean[i] += (probes[k][i] * hu[i] - mean[i]) / (k + 1);
                }
            }
            return mean;
        };
    }

    @Right("all products first, then component by component")
    static DiagonalProbes products() {
        return (hessian, probes) -> {
            double[][] images = Arrays.stream(probes).map(hessian::times).toArray(double[][]::new);
            return IntStream.range(0, probes[0].length)
                    .mapToDouble(i -> IntStream.range(0, probes.length)
                            .mapToDouble(k -> Math.copySign(1, probes[k][i]) * images[k][i])
                            .average()
                            .orElseThrow())
                    .toArray();
        };
    }
}
