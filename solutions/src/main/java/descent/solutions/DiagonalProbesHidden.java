package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.DiagonalProbes;
import descent.contracts.VectorMap;
import org.junit.jupiter.api.Test;

@HiddenChecks("20-hutchinson-diagonal")
final class DiagonalProbesHidden {
    private static VectorMap map(double[][] h, int budget) {
        VectorMap product = v -> {
            double[] out = new double[v.length];
            for (int i = 0; i < v.length; i++) {
                for (int j = 0; j < v.length; j++) {
                    out[i] += h[i][j] * v[j];
                }
            }
            return out;
        };
        return Calls.of(VectorMap.class, "H", budget, product).function();
    }

    @Test
    @Points(0.75)
    @Hint("With all 2ⁿ sign vectors as probes the estimate is the diagonal itself.")
    void allSignsGiveTheDiagonal(DiagonalProbes answer, Draws draws) {
        for (int n = 1; n <= 4; n++) {
            double[][] h = new double[n][n];
            double[] expected = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    h[i][j] = draws.real(-2, 2);
                    h[j][i] = h[i][j];
                }
                expected[i] = h[i][i];
            }
            double[][] probes = new double[1 << n][n];
            for (int k = 0; k < probes.length; k++) {
                for (int i = 0; i < n; i++) {
                    probes[k][i] = (k >> i & 1) == 0 ? 1 : -1;
                }
            }
            Expect.that(answer.diagonal(map(h, probes.length), probes))
                    .as("the diagonal")
                    .isNear(expected, 1e-12);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("A diagonal H is found by a single probe, and the probes are not modified.")
    void oneProbeIsEnoughForADiagonal(DiagonalProbes answer) {
        double[][] probes = {{-1, 1, -1}};
        Expect.that(answer.diagonal(map(new double[][] {{5, 0, 0}, {0, -2, 0}, {0, 0, 0.5}}, 1), probes))
                .as("the diagonal")
                .isNear(new double[] {5, -2, 0.5}, 1e-12);
        Expect.that(probes).as("the probes after the call").is(new double[][] {{-1, 1, -1}});
    }
}
