package descent.solutions;

import descent.check.Right;
import descent.contracts.AcceleratedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Right answers to {@code 05-accelerated}. */
final class AcceleratedRunAnswers {
    private AcceleratedRunAnswers() {}

    @Right("as the formulas are written")
    static AcceleratedRun formulas() {
        return (f, start, rate, steps) -> {
            double[][] x = new double[steps + 1][];
            x[0] = start.clone();
            double[] y = start.clone();
            for (int t = 1; t <= steps; t++) {
                double[] g = f.gradient(y);
                double ahead = (t - 1.0) / (t + 2.0);
                x[t] = new double[y.length];
                for (int i = 0; i < y.length; i++) {
                    x[t][i] = y[i] - rate * g[i];
                    y[i] = x[t][i] + ahead * (x[t][i] - x[t - 1][i]);
                }
            }
            return x;
        };
    }

    @Right("y made when it is needed")
    static AcceleratedRun lateY() {
        return (f, start, rate, steps) -> {
            List<double[]> x = new ArrayList<>();
            x.add(start.clone());
            for (int k = 0; k < steps; k++) {
                double[] here = x.get(k);
                double[] before = x.get(Math.max(0, k - 1));
                double weight = k == 0 ? 0 : (k - 1) / (k + 2.0);
                double[] y = IntStream.range(0, here.length)
                        .mapToDouble(i -> here[i] + weight * (here[i] - before[i]))
                        .toArray();
                double[] g = f.gradient(y);
                x.add(IntStream.range(0, y.length)
                        .mapToDouble(i -> y[i] - rate * g[i])
                        .toArray());
            }
            return x.toArray(double[][]::new);
        };
    }

    @Right("with the difference carried along")
    static AcceleratedRun difference() {
        return (f, start, rate, steps) -> {
            double[][] points = new double[steps + 1][start.length];
            double[] x = start.clone();
            double[] moved = new double[start.length];
            double weight = 0;
            points[0] = x.clone();
            for (int t = 1; t <= steps; t++) {
                double[] y = x.clone();
                for (int i = 0; i < y.length; i++) {
                    y[i] += weight * moved[i];
                }
                double[] g = f.gradient(y);
                for (int i = 0; i < y.length; i++) {
                    double next = y[i] - rate * g[i];
                    moved[i] = next - x[i];
                    x[i] = next;
                    points[t][i] = next;
                }
                weight = 1 - 3.0 / (t + 2);
            }
            return points;
        };
    }
}
