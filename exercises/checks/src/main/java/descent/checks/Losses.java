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
