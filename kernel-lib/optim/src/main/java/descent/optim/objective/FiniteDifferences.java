package descent.optim.objective;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.function.DoubleUnaryOperator;

/**
 * Derivatives by differences, to check gradients with, not to train with.
 *
 * <p>The error of a central difference is h²f‴/6 from cutting the series and about ε|f|/h from rounding (ε = 1.1e-16), so the best h is near ε^{1/3}: smaller is worse again. A forward difference has hf″/2 instead, and its best h is near √ε.
 */
public final class FiniteDifferences {
    /** About ε^{1/3}, near the best for a central difference of a function of ordinary size. */
    public static final double CENTRAL_STEP = 6e-6;

    private FiniteDifferences() {}

    /** Returns (f(x + h) − f(x − h)) / 2h. */
    public static double central(DoubleUnaryOperator f, double x, double h) {
        Require.positive("h", h);
        return (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
    }

    /**
     * Returns f′(x) by central differences with steps h, h/2, …, h/64, extrapolated to step 0: about twelve digits where f is analytic within h of x, where {@link #central} gives ten.
     *
     * <p>Source: Richardson 1911; Ridders, "Accurate computation of F′(x) and F′(x) F″(x)", 1982, without his choice of the level.
     */
    public static double extrapolated(DoubleUnaryOperator f, double x, double h) {
        double[] table = new double[7];
        double step = h;
        for (int k = 0; k < table.length; k++, step /= 2) table[k] = central(f, x, step);
        double factor = 4;
        for (int column = 1; column < table.length; column++, factor *= 4)
            for (int k = table.length - 1; k >= column; k--) table[k] += (table[k] - table[k - 1]) / (factor - 1);
        return table[table.length - 1];
    }

    /** Returns (f(x + h) − f(x)) / h. */
    public static double forward(DoubleUnaryOperator f, double x, double h) {
        Require.positive("h", h);
        return (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
    }

    /** Returns the gradient by central differences, with steps h·max(1, |xᵢ|); x is not modified. Cost: 2n values. */
    public static double[] gradient(Objective f, double[] x, double h) {
        Require.positive("h", h);
        Vectors.length("x", x, f.dimension());
        double[] gradient = new double[x.length];
        double[] at = x.clone();
        for (int i = 0; i < x.length; i++) {
            double step = h * Math.max(1, Math.abs(x[i]));
            at[i] = x[i] + step;
            double above = at[i];
            double plus = f.value(at);
            at[i] = x[i] - step;
            double minus = f.value(at);
            gradient[i] = (plus - minus) / (above - at[i]); // the distance that was really walked
            at[i] = x[i];
        }
        return gradient;
    }

    /** Returns the gradient by central differences with the usual step. */
    public static double[] gradient(Objective f, double[] x) {
        return gradient(f, x, CENTRAL_STEP);
    }

    /** Writes H(x)·v by the central difference of two gradients along v. */
    public static void hessianVector(Differentiable f, double[] x, double[] v, double[] out) {
        Vectors.length("x", x, f.dimension());
        Vectors.length("v", v, f.dimension());
        double length = Vectors.norm(v);
        double h = CENTRAL_STEP * Math.max(1, Vectors.norm(x)) / (length > 0 ? length : 1);
        double[] at = x.clone();
        double[] minus = new double[x.length];
        Vectors.axpy(-h, v, at);
        f.valueAndGradient(at, minus);
        System.arraycopy(x, 0, at, 0, x.length);
        Vectors.axpy(h, v, at);
        f.valueAndGradient(at, out);
        for (int i = 0; i < out.length; i++) out[i] = (out[i] - minus[i]) / (2 * h);
    }

    /**
     * Gives an objective Hessian-vector products by differences of its gradient, for methods that want them: two gradients a product, about nine digits.
     */
    public static TwiceDifferentiable twice(Differentiable f) {
        return new TwiceDifferentiable() {
            @Override
            public int dimension() {
                return f.dimension();
            }

            @Override
            public double value(double[] x) {
                return f.value(x);
            }

            @Override
            public double valueAndGradient(double[] x, double[] gradient) {
                return f.valueAndGradient(x, gradient);
            }

            @Override
            public void hessianVector(double[] x, double[] v, double[] out) {
                FiniteDifferences.hessianVector(f, x, v, out);
            }
        };
    }
}
