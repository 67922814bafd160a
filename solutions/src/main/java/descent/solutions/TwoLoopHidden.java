package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.TwoLoop;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@HiddenChecks("19-two-loop")
final class TwoLoopHidden {
    /** The same by matrices: γI, updated by each pair in turn. */
    private static double[] byMatrices(double[] g, double[][] s, double[][] y, int memory) {
        List<Integer> used = new ArrayList<>();
        for (int i = 0; i < s.length; i++) {
            if (dot(y[i], s[i]) > 0) {
                used.add(i);
            }
        }
        used = used.subList(Math.max(0, used.size() - memory), used.size());
        int n = g.length;
        double[][] b = new double[n][n];
        double scale = 1;
        if (!used.isEmpty()) {
            int newest = used.get(used.size() - 1);
            scale = dot(s[newest], y[newest]) / dot(y[newest], y[newest]);
        }
        for (int i = 0; i < n; i++) {
            b[i][i] = scale;
        }
        for (int k : used) {
            double rho = 1 / dot(y[k], s[k]);
            double[] by = new double[n];
            for (int i = 0; i < n; i++) {
                by[i] = dot(b[i], y[k]);
            }
            double yby = dot(y[k], by);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    b[i][j] += rho * ((1 + rho * yby) * s[k][i] * s[k][j] - s[k][i] * by[j] - by[i] * s[k][j]);
                }
            }
        }
        double[] d = new double[n];
        for (int i = 0; i < n; i++) {
            d[i] = -dot(b[i], g);
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

    @Test
    @Points(1)
    @Hint(
            "The two loops give the same as BFGS with matrices, started from γI and fed the kept pairs, the oldest first.")
    void agreesWithTheMatrices(TwoLoop answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(2, 5);
            int pairs = draws.integer(2, 5);
            double[][] s = draws.matrix(pairs, n, -1, 1);
            double[][] y = new double[pairs][n];
            for (int i = 0; i < pairs; i++) {
                for (int j = 0; j < n; j++) {
                    double sign = trial % 3 == 0 && i == 1 ? -1 : 1;
                    y[i][j] = sign * (0.5 + j) * s[i][j] + 0.02 * draws.real(-1, 1);
                }
            }
            double[] g = draws.vector(n, -2, 2);
            int memory = draws.integer(1, 4);
            Expect.that(answer.direction(Given.copy(g), Given.copy(s), Given.copy(y), memory))
                    .as("the direction")
                    .isNear(byMatrices(g, s, y, memory), 1e-8);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Without a usable pair the direction is −g. No argument is modified. yᵀs = 0 is not usable.")
    void withoutPairs(TwoLoop answer) {
        double[] g = {3, -1};
        Expect.that(answer.direction(g, new double[0][], new double[0][], 3))
                .as("the direction")
                .isNear(new double[] {-3, 1}, 0);
        double[][] s = {{1, 0}};
        double[][] y = {{0, 1}};
        Expect.that(answer.direction(g, s, y, 3)).as("the direction").isNear(new double[] {-3, 1}, 0);
        Expect.that(answer.direction(g, s, new double[][] {{2, 1}}, 1))
                .as("the direction")
                .isNear(byMatrices(g, s, new double[][] {{2, 1}}, 1), 1e-12);
        Expect.that(g).as("the gradient after the calls").is(new double[] {3, -1});
        Expect.that(s).as("the steps after the calls").is(new double[][] {{1, 0}});
    }

    @Test
    @Points(0.25)
    @Hint("Along the newest step −B·y is −s, whatever the other pairs say.")
    void theNewestPairIsExplained(TwoLoop answer, Draws draws) {
        double[][] s = draws.matrix(3, 4, 0.2, 1);
        double[][] y = draws.matrix(3, 4, 0.3, 2);
        double[] expected = new double[4];
        for (int i = 0; i < 4; i++) {
            expected[i] = -s[2][i];
        }
        Expect.that(answer.direction(Given.copy(y[2]), Given.copy(s), Given.copy(y), 3))
                .as("the direction for g = y of the newest pair")
                .isNear(expected, 1e-9);
    }
}
