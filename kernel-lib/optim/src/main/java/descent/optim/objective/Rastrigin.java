package descent.optim.objective;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;

/**
 * Rastrigin's function, f(x) = 10n + Σᵢ (xᵢ² − 10 cos 2πxᵢ): a bowl with a lattice of minima, one near every point of whole numbers.
 *
 * <p>The least is 0 at x = 0. On its usual box [−5.12, 5.12]ⁿ there are 11ⁿ minima, and gradient descent with a small rate finds the best only from (−½, ½)ⁿ, 0.95 % of the box for n = 2.
 *
 * <p>Source: Rastrigin, "Systems of extremal control", 1974 (n = 2); Mühlenbein, Schomisch and Born 1991 for any n.
 *
 * @param dimension n ≥ 1
 */
public record Rastrigin(int dimension) implements TwiceDifferentiable {
    private static final double TURN = 2 * Math.PI;

    /** Checks the dimension. */
    public Rastrigin {
        Require.atLeast(1, "dimension", dimension);
    }

    @Override
    public double value(double[] x) {
        Vectors.length("x", x, dimension);
        double sum = 10.0 * dimension;
        for (double xi : x) sum += xi * xi - 10 * StrictMath.cos(TURN * xi);
        return sum;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        Vectors.length("gradient", gradient, dimension);
        double value = value(x);
        for (int i = 0; i < dimension; i++) gradient[i] = 2 * x[i] + 10 * TURN * StrictMath.sin(TURN * x[i]);
        return value;
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] out) {
        Vectors.length("x", x, dimension);
        Vectors.length("v", v, dimension);
        for (int i = 0; i < dimension; i++) out[i] = (2 + 10 * TURN * TURN * StrictMath.cos(TURN * x[i])) * v[i];
    }
}
