package descent.optim.objective;

import descent.optim.linalg.Vectors;

/**
 * Beale's function of two variables, f(x, y) = Σ (cᵢ − x + xyⁱ)² with c = (1.5, 2.25, 2.625), i = 1, 2, 3: flat valleys and steep corners.
 *
 * <p>Minimum 0 at (3, 0.5).
 *
 * <p>Source: Beale, "On an iterative method for finding a local minimum of a function of more than one variable", 1958.
 */
public record Beale() implements TwiceDifferentiable {
    private static final double[] C = {1.5, 2.25, 2.625};

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double value(double[] x) {
        Vectors.length("x", x, 2);
        double sum = 0;
        double power = 1;
        for (double c : C) {
            power *= x[1];
            double r = c - x[0] + x[0] * power;
            sum += r * r;
        }
        return sum;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        Vectors.length("x", x, 2);
        Vectors.length("gradient", gradient, 2);
        double sum = 0;
        double before = 1; // y^(i−1)
        gradient[0] = 0;
        gradient[1] = 0;
        for (int i = 1; i <= 3; i++) {
            double power = before * x[1];
            double r = C[i - 1] - x[0] + x[0] * power;
            sum += r * r;
            gradient[0] += 2 * r * (power - 1);
            gradient[1] += 2 * r * x[0] * i * before;
            before = power;
        }
        return sum;
    }

    @Override
    public void hessianVector(double[] x, double[] v, double[] out) {
        Vectors.length("x", x, 2);
        Vectors.length("v", v, 2);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        double twoBefore = 0; // y^(i−2)
        double before = 1;
        for (int i = 1; i <= 3; i++) {
            double power = before * x[1];
            double r = C[i - 1] - x[0] + x[0] * power;
            double dx = power - 1;
            double dy = x[0] * i * before;
            xx += 2 * dx * dx;
            xy += 2 * (dx * dy + r * i * before);
            yy += 2 * (dy * dy + r * x[0] * i * (i - 1) * twoBefore);
            twoBefore = before;
            before = power;
        }
        double v0 = v[0];
        double v1 = v[1];
        out[0] = xx * v0 + xy * v1;
        out[1] = xy * v0 + yy * v1;
    }
}
