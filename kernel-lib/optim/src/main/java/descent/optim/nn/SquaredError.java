package descent.optim.nn;

import org.jspecify.annotations.Nullable;

/**
 * The squared error, with the divisor made explicit, because every text has its own.
 *
 * <pre>
 * value      c Σ w (o − t)²
 * gradient   2 c w (o − t)
 * </pre>
 *
 * <p>Here c = 1/(rows · columns) for {@link Average#ELEMENTS} (torch's {@code MSELoss}), 1/(2 rows) for {@link Average#HALF_ROWS}
 * (the course's J = (1/2n)‖Xw − y‖²), 1 for {@link Average#SUM}, which is no mean and therefore depends on the batch size.
 *
 * @param average the divisor
 */
public record SquaredError(Average average) implements Loss {
    /** The divisors in use. */
    public enum Average {
        /** Over all numbers of the batch. */
        ELEMENTS,
        /** Over rows, with a factor of one half. */
        HALF_ROWS,
        /** No divisor. */
        SUM
    }

    /** The mean over all elements. */
    public SquaredError() {
        this(Average.ELEMENTS);
    }

    private double factor(int rows, int columns) {
        return switch (average) {
            case ELEMENTS -> 1.0 / (rows * columns);
            case HALF_ROWS -> 0.5 / rows;
            case SUM -> 1;
        };
    }

    @Override
    public double valueAndGradient(
            int rows, int columns, double[] output, double[] target, double @Nullable [] weight, double[] gradient) {
        Loss.check(rows, columns, output, target, weight, gradient);
        double c = factor(rows, columns);
        double sum = 0;
        for (int r = 0, i = 0; r < rows; r++) {
            double w = Loss.weight(weight, r);
            for (int j = 0; j < columns; j++, i++) {
                double error = output[i] - target[i];
                sum += w * error * error;
                gradient[i] = 2 * c * w * error;
            }
        }
        return c * sum;
    }
}
