package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.CurvedFunctions;
import descent.checks.Matrices;
import descent.contracts.CurvedFunction;
import descent.contracts.DampedNewtonStep;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@HiddenChecks("19-damped-newton")
final class DampedNewtonStepHidden {
    @Test
    @Points(1)
    @Hint("In any dimension: (H + τI)d = −g exactly, with the first τ that makes it positive definite.")
    void solvesTheShiftedSystem(DampedNewtonStep answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = 2 + trial % 3;
            double[] eigenvalues = draws.vector(n, 0.5, 4);
            if (trial % 2 == 1) {
                eigenvalues[0] = -draws.real(0.3, 2);
            }
            double[][] h = Matrices.turned(eigenvalues, draws);
            double[] x = draws.vector(n, -0.02, 0.02);
            double tau = 0;
            while (!(Arrays.stream(eigenvalues).min().orElseThrow() + tau > 0)) {
                tau = tau == 0 ? 0.001 : 2 * tau;
            }
            CurvedFunction f = CurvedFunctions.quartic(h, 0);
            double[] next =
                    answer.next(Calls.of(CurvedFunction.class, "½xᵀHx", 1000, f).function(), Given.copy(x));
            Expect.that(next).as("the next point").hasLength(n);
            if (next == null || next.length != n) {
                return;
            }
            expectOnTheRay(f, h, x, next, tau);
        }
    }

    /** That (H + τI)(next − x) = −αg, and that α is the first of 1, ½, ¼, … that decreases f enough. */
    private static void expectOnTheRay(CurvedFunction f, double[][] h, double[] x, double[] next, double tau) {
        double[] g = f.gradient(x);
        double[] image = new double[x.length];
        double along = 0;
        double size = 0;
        double slope = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                image[i] -= (h[i][j] + (i == j ? tau : 0)) * (next[j] - x[j]);
            }
            along += image[i] * g[i];
            size += g[i] * g[i];
            slope += g[i] * (next[i] - x[i]);
        }
        double alpha = along / size;
        double log = Math.log(alpha) / Math.log(2);
        Expect.that(Math.abs(log - Math.rint(log)))
                .as("the distance of log₂ α from a whole number")
                .isAtMost(1e-6);
        for (int i = 0; i < x.length; i++) {
            Expect.that(image[i])
                    .as("component " + i + " of −(H + τI)(next − x)/α")
                    .isNear(g[i] * alpha, 1e-9);
        }
        Expect.that(f.value(next)).as("f at the next point").isAtMost(f.value(x) + 1e-4 * slope + 1e-12);
        if (alpha < 0.9) {
            double[] twice = x.clone();
            for (int i = 0; i < x.length; i++) {
                twice[i] += 2 * (next[i] - x[i]);
            }
            Expect.that(f.value(twice)).as("f at twice the step").isAtLeast(f.value(x) + 2e-4 * slope);
        }
    }

    @Test
    @Points(0.5)
    @Hint("Take α as the first of 1, ½, ¼, … with sufficient decrease, however often you must halve.")
    void dampsAsMuchAsNeeded(DampedNewtonStep answer, Draws draws) {
        for (int trial = 0; trial < 5; trial++) {
            double start = draws.real(1.2, 3.5) * (trial % 2 == 0 ? 1 : -1);
            CurvedFunction f = CurvedFunctions.lnCosh();
            double[] next = answer.next(
                    Calls.of(CurvedFunction.class, "ln cosh", 1000, f).function(), new double[] {start});
            double full = -Math.tanh(start) * Math.cosh(start) * Math.cosh(start);
            double alpha = 1;
            while (f.value(new double[] {start + alpha * full})
                    > f.value(new double[] {start}) + 1e-4 * alpha * full * Math.tanh(start)) {
                alpha /= 2;
            }
            Expect.that(next).as("the next point").isNear(new double[] {start + alpha * full}, 1e-8);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Where the gradient is zero the point stays, even at a saddle.")
    void staysWhereTheGradientIsZero(DampedNewtonStep answer) {
        double[] origin = {0, 0};
        for (double[][] h : new double[][][] {{{1, 0}, {0, 2}}, {{1, 0}, {0, -2}}, {{0, 0}, {0, 0}}}) {
            CurvedFunction f = Calls.of(CurvedFunction.class, "f", 1000, CurvedFunctions.quartic(h, 1))
                    .function();
            Expect.that(answer.next(f, origin)).as("the next point").isNear(new double[2], 0);
        }
    }
}
