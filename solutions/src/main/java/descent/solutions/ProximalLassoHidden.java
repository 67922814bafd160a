package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Matrices;
import descent.contracts.ProximalLasso;
import org.junit.jupiter.api.Test;

@HiddenChecks("12-ista")
final class ProximalLassoHidden {
    @Test
    @Points(1.25)
    @Hint(
            "Any data, any λ, any step size: the gradient step for all parameters at once, then the soft threshold by ηλ for the weights.")
    void anyData(ProximalLasso answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(2, 6);
            int d = draws.integer(1, 4);
            double[][] x = draws.matrix(n, d, -2, 2);
            double[] y = draws.vector(n, -3, 5);
            double lambda = draws.real(0.05, 0.8);
            double step = draws.real(0.05, 0.3);
            int steps = draws.integer(3, 7);
            Expect.that(answer.run(Matrices.copy(x), y.clone(), lambda, step, steps))
                    .as("the weights and the intercept")
                    .isNear(reference(x, y, lambda, step, steps), 1e-9);
        }
    }

    @Test
    @Points(0.75)
    @Hint("After many steps each nonzero weight's pull of the data is λ in size, and no pull is larger.")
    void itEndsAtTheLasso(ProximalLasso answer, Draws draws) {
        double[][] x = draws.matrix(30, 4, -1, 1);
        double[] y = new double[30];
        for (int i = 0; i < 30; i++) {
            y[i] = 2 + 3 * x[i][0] - 2 * x[i][1] + draws.real(-0.3, 0.3);
        }
        double[] all = answer.run(Matrices.copy(x), y.clone(), 0.2, 0.4, 1500);
        Expect.that(all).as("the weights and the intercept").hasLength(5);
        if (all == null || all.length != 5) {
            return;
        }
        double[] pull = new double[5];
        for (int i = 0; i < 30; i++) {
            double r = y[i] - all[4];
            for (int j = 0; j < 4; j++) {
                r -= all[j] * x[i][j];
            }
            for (int j = 0; j < 4; j++) {
                pull[j] += r * x[i][j] / 30;
            }
            pull[4] += r / 30;
        }
        Expect.that(pull[4]).as("the mean residual").isNear(0.0, 1e-6);
        for (int j = 0; j < 4; j++) {
            if (all[j] == 0) {
                Expect.that(Math.abs(pull[j]))
                        .as("the pull on a weight that is 0")
                        .isAtMost(0.2 + 1e-6);
            } else {
                Expect.that(pull[j]).as("the pull on a nonzero weight").isNear(Math.copySign(0.2, all[j]), 1e-6);
            }
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("No step: all zeros. λ = 0: plain gradient descent. And leave the arguments as they are.")
    void theEdges(ProximalLasso answer) {
        double[][] x = {{1, 2}, {0, -1}};
        double[] y = {3, 1};
        Expect.that(answer.run(x, y, 1, 0.1, 0)).as("after no step").isNear(new double[3], 0);
        Expect.that(answer.run(x, y, 0, 0.1, 1))
                .as("after one step without a penalty")
                .isNear(new double[] {0.15, 0.25, 0.2}, 1e-12);
        Expect.that(x).as("x after the call").is(new double[][] {{1, 2}, {0, -1}});
        Expect.that(y).as("y after the call").is(new double[] {3, 1});
    }

    private static double[] reference(double[][] x, double[] y, double lambda, double step, int steps) {
        int d = x[0].length;
        double[] w = new double[d + 1];
        for (int k = 0; k < steps; k++) {
            double[] v = w.clone();
            for (int i = 0; i < x.length; i++) {
                double r = y[i] - w[d];
                for (int j = 0; j < d; j++) {
                    r -= x[i][j] * w[j];
                }
                for (int j = 0; j < d; j++) {
                    v[j] += step * x[i][j] * r / x.length;
                }
                v[d] += step * r / x.length;
            }
            for (int j = 0; j < d; j++) {
                double left = Math.abs(v[j]) - step * lambda;
                v[j] = left > 0 ? Math.copySign(left, v[j]) : 0;
            }
            w = v;
        }
        return w;
    }
}
