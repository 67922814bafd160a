package descent.solutions;

import descent.check.Right;
import descent.contracts.NesterovRun;
import java.util.ArrayList;
import java.util.List;

/** Right answers to {@code 05-nesterov}. */
final class NesterovRunAnswers {
    private NesterovRunAnswers() {}

    @Right("as the formula is written")
    static NesterovRun formula() {
        return (f, start, rate, beta, steps) -> {
            double[][] points = new double[steps + 1][];
            double[] theta = start.clone();
            double[] v = new double[theta.length];
            points[0] = theta.clone();
            for (int k = 1; k <= steps; k++) {
                double[] ahead = new double[theta.length];
                for (int i = 0; i < v.length; i++) {
                    ahead[i] = theta[i] - rate * beta * v[i];
                }
                double[] g = f.gradient(ahead);
                for (int i = 0; i < v.length; i++) {
                    v[i] = beta * v[i] + g[i];
                    theta[i] -= rate * v[i];
                }
                points[k] = theta.clone();
            }
            return points;
        };
    }

    @Right("from the two last points, without a velocity")
    static NesterovRun twoPoints() {
        return (f, start, rate, beta, steps) -> {
            List<double[]> points = new ArrayList<>();
            points.add(start.clone());
            double[] before = start;
            for (int k = 0; k < steps; k++) {
                double[] here = points.get(k);
                double[] next = new double[here.length];
                for (int i = 0; i < here.length; i++) {
                    next[i] = here[i] + beta * (here[i] - before[i]);
                }
                double[] g = f.gradient(next);
                for (int i = 0; i < here.length; i++) {
                    next[i] -= rate * g[i];
                }
                points.add(next);
                before = here;
            }
            return points.toArray(new double[0][]);
        };
    }

    @Right("displacements, with the sign in the velocity")
    static NesterovRun displacements() {
        return (f, start, rate, beta, steps) -> {
            double[][] points = new double[steps + 1][start.length];
            double[] u = new double[start.length];
            System.arraycopy(start, 0, points[0], 0, start.length);
            for (int k = 0; k < steps; k++) {
                double[] ahead = points[k].clone();
                for (int i = 0; i < u.length; i++) {
                    u[i] *= beta;
                    ahead[i] += u[i];
                }
                double[] g = f.gradient(ahead);
                for (int i = 0; i < u.length; i++) {
                    u[i] -= rate * g[i];
                    points[k + 1][i] = points[k][i] + u[i];
                }
            }
            return points;
        };
    }
}
