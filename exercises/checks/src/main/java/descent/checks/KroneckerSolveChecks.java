package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Given;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.KroneckerSolve;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@Checks(
        id = "20-kronecker-solve",
        title = "A Kronecker solve without the product",
        contract = KroneckerSolve.class,
        points = 3)
@Forbids(
        packages = {
            "descent.optim.minimizer.",
            "descent.optim.objective.",
            "descent.optim.optimizer.",
            "descent.optim.linalg.",
            "descent.optim.geometry.",
            "org.ejml."
        })
final class KroneckerSolveChecks {
    private static final double[][] G = {{2, 0.5}, {0.5, 1}};
    private static final double[][] A = {{3, 1, 0}, {1, 2, 0.5}, {0, 0.5, 4}};
    private static final double[][] V = {{1, -2, 0.5}, {3, 0.7, -1}};

    @Test
    @Points(0.5)
    @Hint("G⁻¹ divides the first row by 2; A⁻¹ divides everything by 4.")
    void byHand(KroneckerSolve answer) {
        Expect.that(answer.solve(new double[][] {{2, 0}, {0, 1}}, new double[][] {{4}}, new double[][] {{8}, {8}}))
                .as("the solution")
                .isNear(new double[][] {{1}, {2}}, 1e-12);
    }

    @Test
    @Points(1)
    @Hint("Solve G·Z = V column by column, then A·zᵀ = (row of Z)ᵀ row by row.")
    void solvesFromBothSides(KroneckerSolve answer) {
        Expect.that(answer.solve(G, A, V)).as("the solution").isNear(right(A, left(G, V)), 1e-12);
        double[][] g = {{1, 0.3}, {0.3, 5}};
        double[][] a = {{2, -1}, {-1, 4}};
        double[][] v = {{1, 2}, {-3, 0.5}};
        Expect.that(answer.solve(Given.copy(g), Given.copy(a), Given.copy(v)))
                .as("the solution")
                .isNear(right(a, left(g, v)), 1e-12);
    }

    private static double[][] left(double[][] g, double[][] v) {
        double[][] out = new double[v.length][v[0].length];
        for (int j = 0; j < v[0].length; j++) {
            double[] column = new double[v.length];
            for (int i = 0; i < v.length; i++) {
                column[i] = v[i][j];
            }
            double[] solved = Systems.solve(g, column);
            for (int i = 0; i < v.length; i++) {
                out[i][j] = solved[i];
            }
        }
        return out;
    }

    private static double[][] right(double[][] a, double[][] v) {
        return Arrays.stream(v).map(row -> Systems.solve(a, row)).toArray(double[][]::new);
    }

    private static double[][] transposed(double[][] m) {
        double[][] out = new double[m[0].length][m.length];
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < m[0].length; j++) {
                out[j][i] = m[i][j];
            }
        }
        return out;
    }

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

    @Misconception(
            name = "only the left factor",
            hint = "Your result does not depend on A. Which side of V belongs to the inputs?")
    static KroneckerSolve leftOnly() {
        return (g, a, v) -> left(g, v);
    }

    @Misconception(
            name = "only the right factor",
            hint = "Your result does not depend on G. Which side of V belongs to the units?")
    static KroneckerSolve rightOnly() {
        return (g, a, v) -> right(a, v);
    }

    @Misconception(
            name = "only one factor is inverted",
            hint = "You divide by G and multiply by A. The inverse of a Kronecker product inverts both factors.")
    static KroneckerSolve halfInverted() {
        return (g, a, v) -> product(left(g, v), a);
    }

    @Misconception(
            name = "multiplied instead of solved",
            hint = "Your result is GVA, the product and not its inverse. Put it into the equation: what must GXA be?")
    static KroneckerSolve multiplied() {
        return (g, a, v) -> product(product(g, v), a);
    }

    @Misconception(
            name = "the sides exchanged",
            hint =
                    "Where both matrices have the same size you divide by A from the left and by G from the right. V has a row for each unit: which matrix acts on rows?")
    static KroneckerSolve exchanged() {
        return (g, a, v) -> g.length == a.length ? right(g, left(a, v)) : transposed(right(g, left(a, transposed(v))));
    }
}
