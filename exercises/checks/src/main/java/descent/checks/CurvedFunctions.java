package descent.checks;

import descent.contracts.CurvedFunction;
import descent.contracts.LossFunction;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Functions with second derivatives that checks let answers minimize. */
public final class CurvedFunctions {
    private CurvedFunctions() {}

    /** {@code ½xᵀHx + (q/4)Σxᵢ⁴}. */
    public static CurvedFunction quartic(double[][] h, double q) {
        LossFunction bowl = Losses.quadratic(h);
        return of(
                x -> bowl.value(x)
                        + q / 4 * Arrays.stream(x).map(xi -> xi * xi * xi * xi).sum(),
                x -> {
                    double[] g = bowl.gradient(x);
                    for (int i = 0; i < x.length; i++) {
                        g[i] += q * x[i] * x[i] * x[i];
                    }
                    return g;
                },
                x -> {
                    double[][] out = Matrices.copy(h);
                    for (int i = 0; i < x.length; i++) {
                        out[i][i] += 3 * q * x[i] * x[i];
                    }
                    return out;
                });
    }

    /** {@code Σ ln cosh xᵢ}: convex, with a flat slope far out. */
    public static CurvedFunction lnCosh() {
        return of(
                x -> Arrays.stream(x)
                        .map(xi -> Math.abs(xi) + Math.log1p(Math.exp(-2 * Math.abs(xi))) - Math.log(2))
                        .sum(),
                x -> Arrays.stream(x).map(Math::tanh).toArray(),
                x -> {
                    double[][] out = new double[x.length][x.length];
                    for (int i = 0; i < x.length; i++) {
                        out[i][i] = 1 / (Math.cosh(x[i]) * Math.cosh(x[i]));
                    }
                    return out;
                });
    }

    /** At 0 the slopes are −1 and −2 and the Hessian is I, but along (1, 2) f falls by 2.5e-4 in a whole step, 2.2e-4 in a half and 1.5e-4 in a quarter. */
    public static CurvedFunction slight() {
        return of(
                x -> x[0] > 0.75 ? -2.5e-4 : x[0] > 0.4 ? -2.2e-4 : x[0] > 0.2 ? -1.5e-4 : x[0] > 0 ? -1 : 0,
                x -> new double[] {-1, -2},
                x -> new double[][] {{1, 0}, {0, 1}});
    }

    private static CurvedFunction of(
            ToDoubleFunction<double[]> value,
            Function<double[], double[]> gradient,
            Function<double[], double[][]> hessian) {
        return new CurvedFunction() {
            @Override
            public double value(double[] x) {
                return value.applyAsDouble(x);
            }

            @Override
            public double[] gradient(double[] x) {
                return gradient.apply(x);
            }

            @Override
            public double[][] hessian(double[] x) {
                return hessian.apply(x);
            }
        };
    }
}
