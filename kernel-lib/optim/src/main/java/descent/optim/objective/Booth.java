package descent.optim.objective;

import descent.optim.linalg.Vectors;

/** Booth's function of two variables, f(x, y) = (x + 2y − 7)² + (2x + y − 5)²: a quadratic with κ = 9 and minimum 0 at (1, 3). */
public record Booth() implements TwiceDifferentiable {
    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double value(double[] x) {
        Vectors.length("x", x, 2);
        double a = x[0] + 2 * x[1] - 7;
        double b = 2 * x[0] + x[1] - 5;
        return a * a + b * b;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        Vectors.length("x", x, 2);
        Vectors.length("gradient", gradient, 2);
        double a = x[0] + 2 * x[1] - 7;
        double b = 2 * x[0] + x[1] - 5;
        gradient[0] = 2 * a + 4 * b;
        gradient[1] = 4 * a + 2 * b;
        return a * a + b * b;
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] out) {
        Vectors.length("v", v, 2);
        double v0 = v[0];
        double v1 = v[1];
        out[0] = 10 * v0 + 8 * v1;
        out[1] = 8 * v0 + 10 * v1;
    }
}
