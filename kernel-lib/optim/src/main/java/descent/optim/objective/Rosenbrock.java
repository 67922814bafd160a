package descent.optim.objective;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.Arrays;

/**
 * Rosenbrock's curved valley, f(x) = Σᵢ b(xᵢ₊₁ − xᵢ²)² + (a − xᵢ)², i = 0, …, n − 2.
 *
 * <p>In two variables: f(x, y) = (a − x)² + b(y − x²)², ∇f = (−2(a − x) − 4bx(y − x²), 2b(y − x²)), minimum 0 at (a, a²).
 * For a = 1 the minimum is 0 at (1, …, 1) in every dimension.
 *
 * <p>Source: Rosenbrock, "An automatic method for finding the greatest or least value of a function", 1960.
 *
 * @param dimension n ≥ 2
 * @param a 1 in the usual form
 * @param b 100 in the usual form; the larger, the narrower the valley
 */
public record Rosenbrock(int dimension, double a, double b) implements TwiceDifferentiable {
    /** Checks the settings. */
    public Rosenbrock {
        Require.atLeast(2, "dimension", dimension);
        Require.finite("a", a);
        Require.positive("b", b);
    }

    /** The usual form in two variables, a = 1 and b = 100. */
    public Rosenbrock() {
        this(2, 1, 100);
    }

    /** The form in two variables, (a − x)² + b(y − x²)². */
    public Rosenbrock(double a, double b) {
        this(2, a, b);
    }

    @Override
    public double value(double[] x) {
        Vectors.length("x", x, dimension);
        double value = 0;
        for (int i = 0; i + 1 < dimension; i++) {
            double bend = x[i + 1] - x[i] * x[i];
            value += (a - x[i]) * (a - x[i]) + b * bend * bend;
        }
        return value;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        Vectors.length("x", x, dimension);
        Vectors.length("gradient", gradient, dimension);
        double even = 0;
        double odd = 0;
        double carried = 0; // what the term before gave to gradient[i]
        double here = x[0];
        for (int i = 0; i + 1 < dimension; i++) {
            double next = x[i + 1];
            double bend = next - here * here;
            double rest = a - here;
            double term = rest * rest + b * bend * bend;
            if ((i & 1) == 0) even += term;
            else odd += term;
            gradient[i] = carried + (-2 * rest - 4 * b * here * bend);
            carried = 2 * b * bend;
            here = next;
        }
        gradient[dimension - 1] = carried;
        return even + odd;
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] out) {
        Vectors.length("x", x, dimension);
        Vectors.length("v", v, dimension);
        Arrays.fill(out, 0);
        for (int i = 0; i + 1 < dimension; i++) {
            double across = -4 * b * x[i];
            out[i] += (2 + 12 * b * x[i] * x[i] - 4 * b * x[i + 1]) * v[i] + across * v[i + 1];
            out[i + 1] += across * v[i] + 2 * b * v[i + 1];
        }
    }
}
