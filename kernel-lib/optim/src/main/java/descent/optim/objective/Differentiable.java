package descent.optim.objective;

import descent.optim.linalg.Vectors;
import java.util.function.ToDoubleBiFunction;

/** An objective with a gradient. Value and gradient come from one call, because they share most of their work. */
public interface Differentiable extends Objective {
    /**
     * Returns f(x) and writes ∇f(x).
     *
     * @param x n components, not modified
     * @param gradient n components, overwritten; not the same array as {@code x}
     */
    double valueAndGradient(double[] x, double[] gradient);

    /** Returns f(x), here by computing the gradient too; override it where the value alone is cheaper. */
    @Override
    default double value(double[] x) {
        return valueAndGradient(x, new double[dimension()]);
    }

    /** Returns ∇f(x) in a new array: for a look at one point, not for loops. */
    default double[] gradient(double[] x) {
        double[] gradient = new double[dimension()];
        valueAndGradient(x, gradient);
        return gradient;
    }

    /**
     * Makes an objective of a function that returns f(x) and overwrites its second argument with ∇f(x).
     *
     * <pre>{@code
     * Differentiable parabola = Differentiable.of(1, (x, g) -> { g[0] = 2 * x[0]; return x[0] * x[0]; });
     * }</pre>
     */
    static Differentiable of(int dimension, ToDoubleBiFunction<double[], double[]> valueAndGradient) {
        return new Differentiable() {
            @Override
            public int dimension() {
                return dimension;
            }

            @Override
            public double valueAndGradient(double[] x, double[] gradient) {
                Vectors.length("x", x, dimension);
                Vectors.length("gradient", gradient, dimension);
                return valueAndGradient.applyAsDouble(x, gradient);
            }
        };
    }
}
