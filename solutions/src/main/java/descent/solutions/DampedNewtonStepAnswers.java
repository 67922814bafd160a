package descent.solutions;

import descent.check.Right;
import descent.contracts.CurvedFunction;
import descent.contracts.DampedNewtonStep;
import java.util.ArrayList;
import java.util.List;

/** Right answers to {@code 19-damped-newton}. */
final class DampedNewtonStepAnswers {
    private DampedNewtonStepAnswers() {}

    @Right("Cholesky, and two triangular systems")
    static DampedNewtonStep cholesky() {
        return (f, x) -> {
            int n = x.length;
            double[] g = f.gradient(x);
            double[][] h = f.hessian(x);
            double tau = 0;
            double[][] l = factor(h, tau);
            while (l.length == 0) {
                tau = tau == 0 ? 0.001 : 2 * tau;
                l = factor(h, tau);
            }
            double[] d = new double[n];
            for (int i = 0; i < n; i++) {
                double sum = -g[i];
                for (int k = 0; k < i; k++) {
                    sum -= l[i][k] * d[k];
                }
                d[i] = sum / l[i][i];
            }
            for (int i = n - 1; i >= 0; i--) {
                double sum = d[i];
                for (int k = i + 1; k < n; k++) {
                    sum -= l[k][i] * d[k];
                }
                d[i] = sum / l[i][i];
            }
            return damped(f, x, g, d);
        };
    }

    /** L with LLᵀ = H + τI; without rows if there is none. */
    private static double[][] factor(double[][] h, double tau) {
        int n = h.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = h[i][j] + (i == j ? tau : 0);
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                if (i == j && !(sum > 0)) {
                    return new double[0][];
                }
                l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
            }
        }
        return l;
    }

    private static double[] damped(CurvedFunction f, double[] x, double[] g, double[] d) {
        double slope = 0;
        for (int i = 0; i < g.length; i++) {
            slope += g[i] * d[i];
        }
        double here = f.value(x);
        double alpha = 1;
        while (true) {
            double[] next = x.clone();
            for (int i = 0; i < next.length; i++) {
                next[i] += alpha * d[i];
            }
            if (f.value(next) <= here + 1e-4 * alpha * slope) {
                return next;
            }
            alpha /= 2;
        }
    }

    @Right("elimination without exchanges, whose pivots tell")
    static DampedNewtonStep pivots() {
        return (f, x) -> {
            double[] g = f.gradient(x);
            double[][] h = f.hessian(x);
            double[] d = eliminate(h, g, 0);
            for (double tau = 0.001; d.length == 0; tau *= 2) {
                d = eliminate(h, g, tau);
            }
            return damped(f, x, g, d);
        };
    }

    private static double[] eliminate(double[][] h, double[] g, double tau) {
        int n = g.length;
        double[][] a = new double[n][];
        double[] d = new double[n];
        for (int i = 0; i < n; i++) {
            a[i] = h[i].clone();
            a[i][i] += tau;
            d[i] = -g[i];
        }
        for (int k = 0; k < n; k++) {
            if (!(a[k][k] > 0)) {
                return new double[0];
            }
            for (int i = k + 1; i < n; i++) {
                double factor = a[i][k] / a[k][k];
                for (int j = k; j < n; j++) {
                    a[i][j] -= factor * a[k][j];
                }
                d[i] -= factor * d[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            for (int j = k + 1; j < n; j++) {
                d[k] -= a[k][j] * d[j];
            }
            d[k] /= a[k][k];
        }
        return d;
    }

    @Right("conjugate directions: a Gram–Schmidt process in the metric H + τI")
    static DampedNewtonStep conjugate() {
        return (f, x) -> {
            double[] g = f.gradient(x);
            double[][] h = f.hessian(x);
            double tau = 0;
            double[] d = conjugateSolve(h, g, tau);
            while (d.length == 0) {
                tau = Math.max(0.001, 2 * tau);
                d = conjugateSolve(h, g, tau);
            }
            return damped(f, x, g, d);
        };
    }

    private static double[] conjugateSolve(double[][] h, double[] g, double tau) {
        int n = g.length;
        double[] d = new double[n];
        List<double[]> directions = new ArrayList<>();
        List<double[]> images = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            double[] p = new double[n];
            p[k] = 1;
            for (int i = 0; i < k; i++) {
                double[] other = directions.get(i);
                double share = images.get(i)[k] / dot(other, images.get(i));
                for (int j = 0; j < n; j++) {
                    p[j] -= share * other[j];
                }
            }
            double[] image = new double[n];
            for (int i = 0; i < n; i++) {
                image[i] = dot(h[i], p) + tau * p[i];
            }
            double curvature = dot(p, image);
            if (!(curvature > 0)) {
                return new double[0];
            }
            double step = -dot(g, p) / curvature;
            for (int j = 0; j < n; j++) {
                d[j] += step * p[j];
            }
            directions.add(p);
            images.add(image);
        }
        return d;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
