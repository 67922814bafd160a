package descent.optim.objective;

import descent.optim.linalg.Vectors;

/**
 * Himmelblau's function of two variables, f(x, y) = (x² + y − 11)² + (x + y² − 7)²: four minima of value 0, four saddles, one maximum.
 *
 * <p>Minima at (3, 2), (−2.805118, 3.131313), (−3.779310, −3.283186) and (3.584428, −1.848127).
 *
 * <p>Source: Himmelblau, "Applied nonlinear programming", 1972.
 */
public record Himmelblau() implements TwiceDifferentiable {
    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double value(double[] x) {
        Vectors.length("x", x, 2);
        double a = x[0] * x[0] + x[1] - 11;
        double b = x[0] + x[1] * x[1] - 7;
        return a * a + b * b;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        Vectors.length("gradient", gradient, 2);
        double a = x[0] * x[0] + x[1] - 11;
        double b = x[0] + x[1] * x[1] - 7;
        gradient[0] = 4 * x[0] * a + 2 * b;
        gradient[1] = 2 * a + 4 * x[1] * b;
        return a * a + b * b;
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] out) {
        Vectors.length("x", x, 2);
        Vectors.length("v", v, 2);
        double beside = 4 * (x[0] + x[1]);
        double v0 = v[0];
        double v1 = v[1];
        out[0] = (12 * x[0] * x[0] + 4 * x[1] - 42) * v0 + beside * v1;
        out[1] = beside * v0 + (12 * x[1] * x[1] + 4 * x[0] - 26) * v1;
    }
}
