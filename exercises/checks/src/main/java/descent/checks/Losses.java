package descent.checks;

import descent.contracts.LossFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The functions that checks let answers minimize and measure. */
public final class Losses {
    private Losses() {}

    /** {@code ½a·x²} of one number. */
    public static LossFunction parabola(double a) {
        return of(x -> a * x[0] * x[0] / 2, x -> new double[] {a * x[0]});
    }

    /** {@code x² + xy + y²}, in which each coordinate's slope depends on the other. */
    public static LossFunction coupled() {
        return of(x -> x[0] * x[0] + x[0] * x[1] + x[1] * x[1], x -> new double[] {2 * x[0] + x[1], x[0] + 2 * x[1]});
    }

    /** {@code ½xᵀHx} with a symmetric matrix. */
    public static LossFunction quadratic(double[][] h) {
        return of(
                x -> {
                    double sum = 0;
                    for (int i = 0; i < x.length; i++) {
                        sum += x[i] * row(h[i], x) / 2;
                    }
                    return sum;
                },
                x -> {
                    double[] gradient = new double[x.length];
                    for (int i = 0; i < x.length; i++) {
                        gradient[i] = row(h[i], x);
                    }
                    return gradient;
                });
    }

    private static double row(double[] row, double[] x) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += row[j] * x[j];
        }
        return sum;
    }

    /** A loss of its value and its gradient, which need not belong together. */
    public static LossFunction of(ToDoubleFunction<double[]> value, Function<double[], double[]> gradient) {
        return new LossFunction() {
            @Override
            public double value(double[] x) {
                return value.applyAsDouble(x);
            }

            @Override
            public double[] gradient(double[] x) {
                return gradient.apply(x);
            }
        };
    }
}
