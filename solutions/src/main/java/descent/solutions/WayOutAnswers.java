package descent.solutions;

import descent.check.Right;
import descent.contracts.LossFunction;
import descent.contracts.WayOut;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Right answers to {@code 03-way-out}. */
final class WayOutAnswers {
    private WayOutAnswers() {}

    @Right("power iteration with cI − H, c above all curvatures")
    static WayOut shifted() {
        return (f, saddle) -> {
            double bound = bound(rows(f, saddle));
            double[] v = start(saddle.length);
            for (int round = 0; round < 400; round++) {
                v = unit(minus(v, near(f, saddle, v), bound));
            }
            return v;
        };
    }

    /** The gradient a little away from the saddle: there it is a small multiple of Hv. */
    private static double[] near(LossFunction f, double[] saddle, double[] v) {
        double[] at = saddle.clone();
        for (int i = 0; i < at.length; i++) {
            at[i] += 1e-5 * v[i];
        }
        return f.gradient(at);
    }

    private static double[][] rows(LossFunction f, double[] saddle) {
        return IntStream.range(0, saddle.length)
                .mapToObj(i -> {
                    double[] axis = new double[saddle.length];
                    axis[i] = 1;
                    return near(f, saddle, axis);
                })
                .toArray(double[][]::new);
    }

    private static double bound(double[][] rows) {
        return Arrays.stream(rows).mapToDouble(WayOutAnswers::length).sum();
    }

    private static double[] minus(double[] x, double[] y, double divisor) {
        double[] out = x.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] -= y[i] / divisor;
        }
        return out;
    }

    private static double[] unit(double[] x) {
        double length = length(x);
        return Arrays.stream(x).map(xi -> xi / length).toArray();
    }

    private static double length(double[] x) {
        return Math.sqrt(Arrays.stream(x).map(xi -> xi * xi).sum());
    }

    private static double[] start(int n) {
        return IntStream.range(0, n).mapToDouble(i -> Math.sqrt(i + 2)).toArray();
    }

    @Right("gradient descent itself, always brought back to the saddle")
    static WayOut descent() {
        return (f, saddle) -> {
            double[] v = unit(start(saddle.length));
            for (int k = 0; k < 500; k++) {
                v = unit(minus(v, near(f, saddle, v), 2.5e-4));
            }
            return v;
        };
    }

    @Right("a high power of cI − H, by squaring")
    static WayOut squaring() {
        return (f, saddle) -> {
            double[][] rows = rows(f, saddle);
            double bound = bound(rows);
            double[][] power = new double[rows.length][];
            for (int i = 0; i < rows.length; i++) {
                double[] axis = new double[rows.length];
                axis[i] = 1;
                power[i] = minus(axis, rows[i], bound);
            }
            double[][] high = Stream.iterate(power, WayOutAnswers::square)
                    .skip(9)
                    .findFirst()
                    .orElseThrow();
            return unit(IntStream.range(0, high.length)
                    .mapToDouble(i -> dot(high[i], start(high.length)))
                    .toArray());
        };
    }

    /** The square of a symmetric matrix, scaled to a trace of 1. */
    private static double[][] square(double[][] a) {
        double trace = Arrays.stream(a).mapToDouble(row -> dot(row, row)).sum();
        return Arrays.stream(a)
                .map(row -> Arrays.stream(a)
                        .mapToDouble(other -> dot(row, other) / trace)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double dot(double[] x, double[] y) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] * y[i]).sum();
    }
}
