package descent.checks;

import descent.check.Misconception;
import descent.contracts.CurvedFunction;
import descent.contracts.DampedNewtonStep;
import java.util.Arrays;

/** Newton's step with one thing wrong. */
final class DampedNewtonStepVariants {
    private DampedNewtonStepVariants() {}

    static double[] reference(CurvedFunction f, double[] x) {
        double[] g = f.gradient(x);
        return walk(f, x, g, negative(solved(f.hessian(x), g)), 1);
    }

    @Misconception(
            name = "the Hessian multiplies",
            hint =
                    "With f = x₀² + 10x₁² your step is longest where the curvature is largest. Newton wants Hd = −g: what must be done with H to get d?")
    static DampedNewtonStep multiplied() {
        return (f, x) -> {
            double[] g = f.gradient(x);
            double[][] h = f.hessian(x);
            double[] d = new double[x.length];
            for (int i = 0; i < d.length; i++) {
                for (int j = 0; j < d.length; j++) {
                    d[i] -= h[i][j] * g[j];
                }
            }
            return walk(f, x, g, d, 1);
        };
    }

    @Misconception(
            name = "no check for a positive definite Hessian",
            hint =
                    "Near a saddle your direction points uphill, gᵀd > 0. Which part of a Cholesky factorization fails there, and what can you add to the diagonal?")
    static DampedNewtonStep unchecked() {
        return (f, x) -> {
            double[] g = f.gradient(x);
            return walk(f, x, g, negative(gauss(f.hessian(x), g)), 1);
        };
    }

    @Misconception(
            name = "the full step always",
            hint =
                    "Your direction is right, but on ln cosh x from 2 your step leads to −11.6, where f is larger. What should be tried after α = 1?")
    static DampedNewtonStep undamped() {
        return (f, x) -> along(x, negative(solved(f.hessian(x), f.gradient(x))), 1);
    }

    @Misconception(
            name = "τ is added even where it is not needed",
            hint =
                    "On a bowl one step should end exactly in the minimum; yours ends a little before it. Which τ comes first in the list?")
    static DampedNewtonStep alwaysShifted() {
        return (f, x) -> {
            double[] g = f.gradient(x);
            double[][] h = f.hessian(x);
            for (int i = 0; i < h.length; i++) {
                h[i][i] += 0.001;
            }
            return walk(f, x, g, negative(solved(h, g)), 1);
        };
    }

    @Misconception(
            name = "the gradient where the Hessian is indefinite",
            hint =
                    "Where H is not positive definite you fall back to −g. That goes downhill, but it forgets all curvature: shift H by τI instead and solve.")
    static DampedNewtonStep fallback() {
        return (f, x) -> {
            double[] g = f.gradient(x);
            double[][] h = f.hessian(x);
            return walk(f, x, g, positive(h, 0) ? negative(gauss(h, g)) : negative(g), 1);
        };
    }

    @Misconception(
            name = "the step starts at one half",
            hint = "On a bowl the full step is right, and yours is half as long. Which α must be tried first?")
    static DampedNewtonStep half() {
        return (f, x) -> {
            double[] g = f.gradient(x);
            return walk(f, x, g, negative(solved(f.hessian(x), g)), 0.5);
        };
    }

    @Misconception(
            name = "any decrease is enough",
            hint =
                    "You take the first step at which f is smaller at all. Such steps may become worthless: the condition wants a share of the decrease that the slope promises.")
    static DampedNewtonStep anyDecrease() {
        return (f, x) -> {
            double[] g = f.gradient(x);
            return walk(f, x, new double[g.length], negative(solved(f.hessian(x), g)), 1);
        };
    }

    private static double[] walk(CurvedFunction f, double[] x, double[] g, double[] d, double first) {
        double slope = 0;
        for (int i = 0; i < g.length; i++) {
            slope += g[i] * d[i];
        }
        double here = f.value(x);
        double alpha = first;
        for (int k = 0; k < 60 && !(f.value(along(x, d, alpha)) <= here + 1e-4 * alpha * slope); k++) {
            alpha /= 2;
        }
        return along(x, d, alpha);
    }

    private static double[] along(double[] x, double[] d, double alpha) {
        double[] next = x.clone();
        for (int i = 0; i < x.length; i++) {
            next[i] += alpha * d[i];
        }
        return next;
    }

    private static double[] negative(double[] v) {
        return Arrays.stream(v).map(vi -> -vi).toArray();
    }

    /** Solves (H + τI)d = g with the first τ that makes it positive definite. */
    private static double[] solved(double[][] h, double[] g) {
        double tau = 0;
        while (!positive(h, tau)) {
            tau = tau == 0 ? 0.001 : 2 * tau;
        }
        double[][] shifted = Matrices.copy(h);
        for (int i = 0; i < h.length; i++) {
            shifted[i][i] += tau;
        }
        return gauss(shifted, g);
    }

    private static boolean positive(double[][] h, double tau) {
        return Matrices.eigenvalues(h)[0] + tau > 0;
    }

    /** Gauss–Jordan with row exchanges. */
    private static double[] gauss(double[][] h, double[] g) {
        double[][] a = Matrices.copy(h);
        double[] b = g.clone();
        for (int k = 0; k < b.length; k++) {
            int best = k;
            for (int i = k; i < b.length; i++) {
                if (Math.abs(a[i][k]) > Math.abs(a[best][k])) {
                    best = i;
                }
            }
            double[] row = a[k];
            a[k] = a[best];
            a[best] = row;
            double right = b[k];
            b[k] = b[best];
            b[best] = right;
            for (int i = 0; i < b.length; i++) {
                if (i != k) {
                    double factor = a[i][k] / a[k][k];
                    for (int j = k; j < b.length; j++) {
                        a[i][j] -= factor * a[k][j];
                    }
                    b[i] -= factor * b[k];
                }
            }
        }
        for (int k = 0; k < b.length; k++) {
            b[k] /= a[k][k];
        }
        return b;
    }
}
