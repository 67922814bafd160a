package descent.solutions;

import descent.check.Right;
import descent.contracts.TopCurvature;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 21-top-curvature}. */
final class TopCurvatureAnswers {
    private TopCurvatureAnswers() {}

    @Right("as the rounds are described")
    static TopCurvature first() {
        return (gradient, w, start, h, rounds) -> {
            int n = w.length;
            double[] v = start.clone();
            double estimate = 0;
            for (int k = 0; k < rounds; k++) {
                double square = 0;
                for (double vi : v) {
                    square += vi * vi;
                }
                if (square == 0) {
                    return 0;
                }
                double[] up = w.clone();
                double[] down = w.clone();
                for (int i = 0; i < n; i++) {
                    v[i] /= Math.sqrt(square);
                    up[i] += h * v[i];
                    down[i] -= h * v[i];
                }
                double[] above = gradient.at(up);
                double[] below = gradient.at(down);
                estimate = 0;
                for (int i = 0; i < n; i++) {
                    double hv = (above[i] - below[i]) / (2 * h);
                    estimate += v[i] * hv;
                    v[i] = hv;
                }
            }
            return estimate;
        };
    }

    @Right("a recursion that counts down")
    static TopCurvature second() {
        return TopCurvatureAnswers::round;
    }

    private static double round(TopCurvature.Gradient gradient, double[] w, double[] start, double h, int rounds) {
        double length = 0;
        for (double si : start) {
            length = Math.hypot(length, si);
        }
        double[] up = new double[w.length];
        double[] down = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            up[i] = w[i] + h * start[i] / length;
            down[i] = w[i] - h * start[i] / length;
        }
        double[] product = gradient.at(up);
        double[] below = gradient.at(down);
        double along = 0;
        boolean flat = true;
        for (int i = 0; i < w.length; i++) {
            product[i] = (product[i] - below[i]) / h / 2;
            along += start[i] / length * product[i];
            flat = flat && product[i] == 0;
        }
        return rounds == 1 || flat ? along : round(gradient, w, product, h, rounds - 1);
    }

    @Right("with streams")
    static TopCurvature third() {
        return (gradient, w, start, h, rounds) -> {
            double[] v = unit(start);
            double estimate = 0;
            for (int left = rounds; left > 0; left--) {
                double[] here = v;
                double[] above = gradient.at(along(w, h, here));
                double[] below = gradient.at(along(w, -h, here));
                double[] hv = IntStream.range(0, w.length)
                        .mapToDouble(i -> 0.5 * (above[i] - below[i]) / h)
                        .toArray();
                estimate = IntStream.range(0, w.length)
                        .mapToDouble(i -> here[i] * hv[i])
                        .sum();
                v = unit(hv);
            }
            return estimate;
        };
    }

    private static double[] along(double[] w, double by, double[] v) {
        return IntStream.range(0, w.length).mapToDouble(i -> w[i] + by * v[i]).toArray();
    }

    private static double[] unit(double[] v) {
        double norm = Math.sqrt(Arrays.stream(v).map(x -> x * x).sum());
        return norm == 0 ? v : Arrays.stream(v).map(x -> x / norm).toArray();
    }
}
