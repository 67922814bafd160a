package descent.optim.regularization;

import descent.optim.objective.Differentiable;
import descent.optim.objective.Objective;

/**
 * An objective F = f + h: a smooth part with a gradient and a rough part with a proximal step.
 *
 * <pre>{@code
 * Composite lasso = new Composite(new LinearRegression(x, y), new L1(0.1));
 * Result result = Fista.backtracking(1000, StoppingRule.gradientNorm(1e-9)).minimize(lasso, new double[d]);
 * }</pre>
 *
 * @param smooth f
 * @param rough h
 */
public record Composite(Differentiable smooth, ProximalOperator rough) implements Objective {
    @Override
    public int dimension() {
        return smooth.dimension();
    }

    @Override
    public double value(double[] x) {
        return smooth.value(x) + rough.value(x);
    }
}
