package descent.optim.objective;

import descent.optim.linalg.Vectors;
import java.util.function.DoubleUnaryOperator;

/**
 * A function of one variable with its derivatives, to minimize or to draw.
 *
 * <pre>{@code
 * var quartic = new Univariate(x -> x*x*x*x - 4*x*x + x, x -> 4*x*x*x - 8*x + 1, x -> 12*x*x - 8);
 * new Newton().minimize(quartic, new double[] {2});
 * }</pre>
 *
 * @param function f
 * @param slope f′
 * @param curvature f″
 */
public record Univariate(DoubleUnaryOperator function, DoubleUnaryOperator slope, DoubleUnaryOperator curvature)
        implements TwiceDifferentiable {
    @Override
    public int dimension() {
        return 1;
    }

    @Override
    public double value(double[] x) {
        Vectors.length("x", x, 1);
        return function.applyAsDouble(x[0]);
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        Vectors.length("gradient", gradient, 1);
        gradient[0] = slope.applyAsDouble(x[0]);
        return value(x);
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] out) {
        Vectors.length("x", x, 1);
        out[0] = curvature.applyAsDouble(x[0]) * v[0];
    }
}
