package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.BfgsUpdate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Checks(id = "19-bfgs-update", title = "What BFGS learns from a pair", contract = BfgsUpdate.class, points = 3)
@Forbids(
        packages = {
            "descent.optim.minimizer.",
            "descent.optim.objective.",
            "descent.optim.linalg.",
            "descent.optim.geometry.",
            "org.ejml."
        })
final class BfgsUpdateChecks {
    private static final double[][] B = {{2, 0.5, 0}, {0.5, 1, 0.2}, {0, 0.2, 3}};
    private static final double[] S = {1, -0.5, 2};
    private static final double[] Y = {2, 0.7, 1.5};

    @Test
    @Points(0.5)
    @Hint(
            "ρ = ½, I − ρsyᵀ = {{0, −½}, {0, 1}}; times its transpose that is {{¼, −½}, {−½, 1}}, and ρssᵀ adds ½ to the first entry.")
    void fromTheIdentity(BfgsUpdate answer) {
        Expect.that(answer.update(new double[][] {{1, 0}, {0, 1}}, new double[] {1, 0}, new double[] {2, 1}))
                .as("the new estimate")
                .isNear(new double[][] {{0.75, -0.5}, {-0.5, 1}}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("The new estimate must explain the pair: times y it is s. And it is symmetric.")
    void explainsThePair(BfgsUpdate answer) {
        double[][] next = answer.update(B, S, Y);
        Expect.that(next).as("the new estimate").hasLength(3);
        if (next == null || next.length != 3 || next[0] == null || next[0].length != 3) {
            return;
        }
        Expect.that(times(next, Y)).as("the new estimate times y").isNear(S, 1e-12);
        Expect.that(next).as("the new estimate").isNear(bfgs(B, S, Y, 1 / dot(Y, S), true), 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("A pair with yᵀs ≤ 0 would make the estimate indefinite: return a copy of B.")
    void refusesNegativeCurvature(BfgsUpdate answer) {
        Expect.that(answer.update(B, S, new double[] {-2, 0.7, -1.5}))
                .as("the estimate")
                .isNear(B, 0);
    }

    private static double[][] bfgs(double[][] b, double[] s, double[] y, double rho, boolean last) {
        int n = s.length;
        double[] by = times(b, y);
        double yby = dot(y, by);
        double[][] next = Matrices.copy(b);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                next[i][j] += rho * rho * yby * s[i] * s[j]
                        - rho * (s[i] * by[j] + by[i] * s[j])
                        + (last ? rho * s[i] * s[j] : 0);
            }
        }
        return next;
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    private static double[] times(double[][] m, double[] v) {
        return Arrays.stream(m).mapToDouble(row -> dot(row, v)).toArray();
    }

    @Misconception(
            name = "the estimate of the Hessian itself",
            hint =
                    "Your new matrix takes s to y: it estimates H. Here B estimates the inverse, so B·y = s. Which two vectors change places?")
    static BfgsUpdate direct() {
        return (b, s, y) -> dot(y, s) > 0 ? bfgs(b, y, s, 1 / dot(y, s), true) : Matrices.copy(b);
    }

    @Misconception(
            name = "any pair is taken",
            hint =
                    "With yᵀs < 0 your matrix gets a negative eigenvalue, and −B·g may point uphill. What should happen to such a pair?")
    static BfgsUpdate unguarded() {
        return (b, s, y) -> bfgs(b, s, y, 1 / dot(y, s), true);
    }

    @Misconception(
            name = "ρ upside down",
            hint = "Your result times y is not s. Compare your ρ with the formula: is it yᵀs or its reciprocal?")
    static BfgsUpdate upsideDown() {
        return (b, s, y) -> dot(y, s) > 0 ? bfgs(b, s, y, dot(y, s), true) : Matrices.copy(b);
    }

    @Misconception(
            name = "the last term is missing",
            hint =
                    "Your result times y is zero: the two factors wipe out everything along y. Which term puts the new knowledge in?")
    static BfgsUpdate withoutLast() {
        return (b, s, y) -> dot(y, s) > 0 ? bfgs(b, s, y, 1 / dot(y, s), false) : Matrices.copy(b);
    }

    @Misconception(
            name = "DFP",
            hint =
                    "Your result explains the pair, but it is another update: B − Byyᵀᴮ/yᵀBy + ρssᵀ is that of Davidon, Fletcher and Powell. Multiply the two factors of the statement out.")
    static BfgsUpdate dfp() {
        return (b, s, y) -> {
            double[][] next = Matrices.copy(b);
            double ys = dot(y, s);
            if (!(ys > 0)) {
                return next;
            }
            double[] by = times(b, y);
            double yby = dot(y, by);
            for (int i = 0; i < s.length; i++) {
                for (int j = 0; j < s.length; j++) {
                    next[i][j] += s[i] * s[j] / ys - by[i] * by[j] / yby;
                }
            }
            return next;
        };
    }
}
