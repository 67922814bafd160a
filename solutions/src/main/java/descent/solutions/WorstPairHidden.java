package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.Violation;
import descent.contracts.WorstPair;
import org.junit.jupiter.api.Test;

@HiddenChecks("18-worst-pair")
final class WorstPairHidden {
    @Test
    @Points(1)
    @Hint("Many examples of both classes, some at the lower bound, some at the upper one, some between.")
    void anyExamples(WorstPair answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(6, 12);
            double c = draws.real(0.5, 3);
            double[] f = draws.vector(n, -2, 2);
            double[] alpha = new double[n];
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                y[i] = i % 2 == 0 ? 1 : -1;
                int kind = i < 4 ? 1 : draws.integer(0, 2);
                alpha[i] = kind == 0 ? 0 : kind == 2 ? c : draws.real(0.1, 0.9) * c;
            }
            for (int i = 0; i < 4; i++) {
                f[i] /= 10;
            }
            int up = -1;
            int down = -1;
            for (int i = 0; i < n; i++) {
                boolean mayGrow = y[i] > 0 ? alpha[i] < c : alpha[i] > 0;
                boolean mayFall = y[i] > 0 ? alpha[i] > 0 : alpha[i] < c;
                if (mayGrow && (up < 0 || f[i] < f[up])) {
                    up = i;
                }
                if (mayFall && (down < 0 || f[i] > f[down])) {
                    down = i;
                }
            }
            Expect.that(answer.find(alpha, y, f, c))
                    .as("the pair and its violation")
                    .isNear(new Violation(up, down, Math.max(0, f[down] - f[up])), 1e-12);
        }
    }
}
