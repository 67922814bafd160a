package descent.optim.nn;

import descent.optim.linalg.Require;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The same number everywhere.
 *
 * @param value a finite number
 */
public record Constant(double value) implements Initializer {
    /** Checks the value. */
    public Constant {
        Require.finite("value", value);
    }

    @Override
    public void fill(double[] theta, int offset, int rows, int columns, RandomGenerator random) {
        Arrays.fill(theta, offset, offset + rows * columns, value);
    }
}
