package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.TimeGradient;
import org.junit.jupiter.api.Test;

@HiddenChecks("11-bptt")
final class TimeGradientHidden {
    @Test
    @Points(1.5)
    @Hint("Any sizes and lengths, a loss that may look at every state; held against central differences.")
    void anyNetwork(TimeGradient answer, Draws draws) {
        for (int trial = 0; trial < 5; trial++) {
            int n = draws.integer(2, 4);
            int m = draws.integer(1, 3);
            int steps = draws.integer(1, 5);
            double[][] w = draws.matrix(n, n, -0.8, 0.8);
            double[][] u = draws.matrix(n, m, -1, 1);
            double[][] inputs = draws.matrix(steps, m, -1, 1);
            double[][] direct = draws.matrix(steps, n, -1, 1);
            double[][] expected = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double was = w[i][j];
                    w[i][j] = was + 1e-5;
                    double up = loss(w, u, inputs, direct);
                    w[i][j] = was - 1e-5;
                    expected[i][j] = (up - loss(w, u, inputs, direct)) / 2e-5;
                    w[i][j] = was;
                }
            }
            Expect.that(answer.gradient(w, u, inputs, direct)).as("∂L/∂W").isNear(expected, 1e-7);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint(
            "The caller's arrays stay as they are, and a sequence of one step has no gradient by W: the state before it is 0.")
    void nothingIsModified(TimeGradient answer) {
        double[][] w = {{0.5}};
        double[][] direct = {{3}};
        Expect.that(answer.gradient(w, new double[][] {{2}}, new double[][] {{0.25}}, direct))
                .as("∂L/∂W of one step")
                .isNear(new double[][] {{0}}, 0);
        Expect.that(w).as("W afterwards").isNear(new double[][] {{0.5}}, 0);
        Expect.that(direct).as("the direct derivatives afterwards").isNear(new double[][] {{3}}, 0);
    }

    private static double loss(double[][] w, double[][] u, double[][] inputs, double[][] direct) {
        double[] h = new double[w.length];
        double loss = 0;
        for (int t = 0; t < inputs.length; t++) {
            double[] next = new double[w.length];
            for (int i = 0; i < next.length; i++) {
                double z = 0;
                for (int j = 0; j < next.length; j++) {
                    z += w[i][j] * h[j];
                }
                for (int j = 0; j < inputs[t].length; j++) {
                    z += u[i][j] * inputs[t][j];
                }
                next[i] = Math.tanh(z);
                loss += direct[t][i] * next[i];
            }
            h = next;
        }
        return loss;
    }
}
