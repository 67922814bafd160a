package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Matrices;
import descent.contracts.KroneckerSolve;
import org.junit.jupiter.api.Test;

@HiddenChecks("20-kronecker-solve")
final class KroneckerSolveHidden {
    private static double[][] product(double[][] a, double[][] b) {
        double[][] out = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    out[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return out;
    }

    private static boolean hasShape(double[][] m, int rows, int columns) {
        if (m == null || m.length != rows) {
            return false;
        }
        for (double[] row : m) {
            if (row == null || row.length != columns) {
                return false;
            }
        }
        return true;
    }

    @Test
    @Points(1)
    @Hint("G times the answer times A must be V, whatever the sizes. No argument is modified.")
    void multipliedBackItIsV(KroneckerSolve answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int u = draws.integer(1, 4);
            int m = draws.integer(1, 4);
            double[][] g = Matrices.turned(draws.vector(u, 0.5, 3), draws);
            double[][] a = Matrices.turned(draws.vector(m, 0.5, 3), draws);
            double[][] v = draws.matrix(u, m, -2, 2);
            double[][] kept = Matrices.copy(v);
            double[][] keptG = Matrices.copy(g);
            double[][] keptA = Matrices.copy(a);
            double[][] x = answer.solve(g, a, v);
            Expect.that(hasShape(x, u, m))
                    .as("the answer has " + u + " rows of " + m)
                    .is(true);
            if (hasShape(x, u, m)) {
                Expect.that(product(product(keptG, x), keptA)).as("G·X·A").isNear(kept, 1e-9);
            }
            Expect.that(v).as("V after the call").is(kept);
            Expect.that(g).as("G after the call").is(keptG);
            Expect.that(a).as("A after the call").is(keptA);
        }
    }

    @Test
    @Points(0.5)
    @Hint("A layer of 40 units and 50 inputs: the product would have four million entries. Solve with the factors.")
    void aLayerOfSomeSize(KroneckerSolve answer, Draws draws) {
        int u = 40;
        int m = 50;
        double[][] g = new double[u][u];
        double[][] a = new double[m][m];
        double[][] expected = draws.matrix(u, m, -1, 1);
        for (int i = 0; i < u; i++) {
            for (int j = 0; j < u; j++) {
                g[i][j] = (i == j ? 2 : 0) + 1.0 / (1 + Math.abs(i - j));
            }
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                a[i][j] = (i == j ? 1 : 0) + Math.pow(0.5, Math.abs(i - j));
            }
        }
        Expect.that(answer.solve(g, a, product(product(g, expected), a)))
                .as("the solution")
                .isNear(expected, 1e-8);
    }
}
