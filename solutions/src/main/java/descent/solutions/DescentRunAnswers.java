package descent.solutions;

import descent.check.Right;
import descent.contracts.DescentRun;
import descent.contracts.History;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Right answers to {@code 01-gradient-descent}. */
final class DescentRunAnswers {
    private DescentRunAnswers() {}

    @Right("lists that grow")
    static DescentRun lists() {
        return (f, start, rate, steps, tolerance) -> {
            List<double[]> points = new ArrayList<>();
            List<Double> losses = new ArrayList<>();
            List<Double> norms = new ArrayList<>();
            double[] x = start.clone();
            for (int k = 0; k <= steps; k++) {
                double[] gradient = f.gradient(x);
                double squares = 0;
                for (double g : gradient) {
                    squares += g * g;
                }
                points.add(x.clone());
                losses.add(f.value(x));
                norms.add(Math.sqrt(squares));
                if (Math.sqrt(squares) < tolerance) {
                    break;
                }
                for (int i = 0; i < x.length; i++) {
                    x[i] -= rate * gradient[i];
                }
            }
            return new History(
                    points.toArray(new double[0][]),
                    losses.stream().mapToDouble(d -> d).toArray(),
                    norms.stream().mapToDouble(d -> d).toArray());
        };
    }

    @Right("arrays of full length, cut at the end")
    static DescentRun arrays() {
        return (f, start, rate, steps, tolerance) -> {
            double[][] points = new double[steps + 1][];
            double[] losses = new double[steps + 1];
            double[] norms = new double[steps + 1];
            int k = 0;
            points[0] = start.clone();
            while (true) {
                double[] gradient = f.gradient(points[k]);
                losses[k] = f.value(points[k]);
                for (double g : gradient) {
                    norms[k] = Math.hypot(norms[k], g);
                }
                if (norms[k] < tolerance || k == steps) {
                    int rows = k + 1;
                    return new History(
                            Arrays.copyOf(points, rows), Arrays.copyOf(losses, rows), Arrays.copyOf(norms, rows));
                }
                double[] next = new double[start.length];
                for (int i = 0; i < next.length; i++) {
                    next[i] = points[k][i] - rate * gradient[i];
                }
                points[++k] = next;
            }
        };
    }

    @Right("a new point for every step, by streams")
    static DescentRun streams() {
        return (f, start, rate, steps, tolerance) -> {
            List<double[]> points = new ArrayList<>();
            List<double[]> gradients = new ArrayList<>();
            points.add(Arrays.copyOf(start, start.length));
            gradients.add(f.gradient(start));
            while (points.size() <= steps && !(norm(last(gradients)) < tolerance)) {
                double[] from = last(points);
                double[] along = last(gradients);
                points.add(IntStream.range(0, from.length)
                        .mapToDouble(i -> from[i] - rate * along[i])
                        .toArray());
                gradients.add(f.gradient(last(points)));
            }
            return new History(
                    points.toArray(double[][]::new),
                    points.stream().mapToDouble(f::value).toArray(),
                    gradients.stream().mapToDouble(DescentRunAnswers::norm).toArray());
        };
    }

    private static double[] last(List<double[]> rows) {
        return rows.get(rows.size() - 1);
    }

    private static double norm(double[] g) {
        return Math.sqrt(Arrays.stream(g).map(gi -> gi * gi).sum());
    }
}
