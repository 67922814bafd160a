package descent.solutions;

import descent.check.Right;
import descent.contracts.DivergenceStep;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 24-trust-step}. */
final class DivergenceStepAnswers {
    private DivergenceStepAnswers() {}

    private static double[] softmax(double[] theta) {
        double[] p = Arrays.stream(theta).map(Math::exp).toArray();
        double sum = Arrays.stream(p).sum();
        return Arrays.stream(p).map(x -> x / sum).toArray();
    }

    @Right("halving the length")
    static DivergenceStep halving() {
        return (theta, advantages, delta) -> {
            double[] p = softmax(theta);
            double mean = 0;
            for (int a = 0; a < p.length; a++) mean += p[a] * advantages[a];
            double variance = 0;
            for (int a = 0; a < p.length; a++) variance += p[a] * Math.pow(advantages[a] - mean, 2);
            double[] next = theta.clone();
            double c = Math.sqrt(2 * delta / variance);
            double divergence = Double.POSITIVE_INFINITY;
            while (variance > 0 && divergence > delta) {
                for (int a = 0; a < p.length; a++) next[a] = theta[a] + c * advantages[a];
                double[] q = softmax(next);
                divergence = 0;
                for (int a = 0; a < p.length; a++) divergence += p[a] * (Math.log(p[a]) - Math.log(q[a]));
                c /= 2;
            }
            return next;
        };
    }

    @Right("halving the way back")
    static DivergenceStep back() {
        return (theta, advantages, delta) -> {
            double[] p = softmax(theta);
            double mean = IntStream.range(0, p.length)
                    .mapToDouble(a -> p[a] * advantages[a])
                    .sum();
            double square = IntStream.range(0, p.length)
                    .mapToDouble(a -> p[a] * advantages[a] * advantages[a])
                    .sum();
            double[] step = new double[p.length];
            double variance = square - mean * mean;
            if (variance <= 1e-14) return theta.clone();
            for (int a = 0; a < p.length; a++) step[a] = advantages[a] * Math.sqrt(2 * delta / variance);
            while (true) {
                double[] next = theta.clone();
                for (int a = 0; a < p.length; a++) next[a] += step[a];
                double[] q = softmax(next);
                double far = IntStream.range(0, p.length)
                        .mapToDouble(a -> p[a] * Math.log(p[a] / q[a]))
                        .sum();
                if (far <= delta) return next;
                for (int a = 0; a < p.length; a++) step[a] /= 2;
            }
        };
    }

    @Right("the divergence by the growth of the sum")
    static DivergenceStep growth() {
        return (theta, advantages, delta) -> {
            double[] p = softmax(theta);
            double mean = 0;
            for (int a = 0; a < p.length; a++) {
                mean += p[a] * advantages[a];
            }
            double variance = 0;
            for (int a = 0; a < p.length; a++) variance += p[a] * Math.pow(advantages[a] - mean, 2);
            if (variance == 0) return theta.clone();
            for (int j = 0; ; j++) {
                double c = Math.sqrt(2 * delta / variance) / Math.pow(2, j);
                double growth = 0;
                for (int a = 0; a < p.length; a++) growth += p[a] * Math.exp(c * (advantages[a] - mean));
                if (Math.log(growth) > delta) continue;
                double[] next = new double[p.length];
                for (int a = 0; a < p.length; a++) next[a] = theta[a] + c * advantages[a];
                return next;
            }
        };
    }
}
