package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Given;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.NaturalStep;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@Checks(id = "20-natural-step", title = "The damped natural step", contract = NaturalStep.class, points = 3)
@Forbids(
        packages = {
            "descent.optim.minimizer.",
            "descent.optim.objective.",
            "descent.optim.optimizer.",
            "descent.optim.linalg.",
            "descent.optim.geometry.",
            "org.ejml."
        })
final class NaturalStepChecks {
    private static final double[] THETA = {0.5, -1, 2};
    private static final double[] G = {1, 2, -0.5};
    private static final double[][] F = {{2, 0.5, 0}, {0.5, 1, 0.3}, {0, 0.3, 3}};

    @Test
    @Points(0.5)
    @Hint("F + I is diag(2, 3): the direction is {1, 1}, and half of it is subtracted.")
    void byHand(NaturalStep answer) {
        Expect.that(answer.next(new double[] {1, 1}, new double[] {2, 3}, new double[][] {{1, 0}, {0, 2}}, 1, 0.5))
                .as("the next θ")
                .isNear(new double[] {0.5, 0.5}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("Solve (F + λI)d = g by elimination or Cholesky, then subtract ηd.")
    void solvesTheSystem(NaturalStep answer) {
        Expect.that(answer.next(THETA, G, F, 0.2, 0.7)).as("the next θ").isNear(step(F, 0.2, 0.7), 1e-12);
        Expect.that(answer.next(THETA, G, F, 1.7, 0.7)).as("the next θ").isNear(step(F, 1.7, 0.7), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("This F is singular, as for softmax regression. Only the damping makes the system solvable.")
    void bearsASingularFisherMatrix(NaturalStep answer) {
        double[][] singular = {{1, -1, 0}, {-1, 1, 0}, {0, 0, 2}};
        Expect.that(answer.next(THETA, G, Given.copy(singular), 0.01, 0.1))
                .as("the next θ")
                .isNear(step(singular, 0.01, 0.1), 1e-9);
    }

    private static double[] step(double[][] f, double damping, double rate) {
        return stepWith(THETA, f, G, damping, rate);
    }

    private static double[] stepWith(double[] theta, double[][] f, double[] g, double damping, double rate) {
        double[][] damped = Matrices.copy(f);
        for (int i = 0; i < g.length; i++) {
            damped[i][i] += damping;
        }
        double[] d = Systems.solve(damped, g);
        double[] next = theta.clone();
        for (int i = 0; i < d.length; i++) {
            next[i] -= rate * d[i];
        }
        return next;
    }

    @Misconception(
            name = "F multiplies",
            hint =
                    "Your step is longest where the distribution changes most. The natural gradient divides by F: what must be solved?")
    static NaturalStep multiplied() {
        return (theta, gradient, fisher, damping, rate) -> {
            double[] next = theta.clone();
            for (int i = 0; i < next.length; i++) {
                for (int j = 0; j < next.length; j++) {
                    next[i] -= rate * (fisher[i][j] + (i == j ? damping : 0)) * gradient[j];
                }
            }
            return next;
        };
    }

    @Misconception(
            name = "no damping",
            hint =
                    "Your step does not change with λ, and for a singular F it is not finite. Where does λ stand in the formula?")
    static NaturalStep undamped() {
        return (theta, gradient, fisher, damping, rate) -> stepWith(theta, fisher, gradient, 0, rate);
    }

    @Misconception(
            name = "damping times the dimension",
            hint =
                    "With n parameters you add nλ to the diagonal, or divide F by n. Compare with the example: λ = 1 makes diag(1, 2) into diag(2, 3).")
    static NaturalStep scaledDamping() {
        return (theta, gradient, fisher, damping, rate) ->
                stepWith(theta, fisher, gradient, damping * theta.length, rate);
    }

    @Misconception(
            name = "the diagonal only",
            hint =
                    "You divide each component by its own entry of F. What do the entries beside the diagonal do to the solution?")
    static NaturalStep diagonalOnly() {
        return (theta, gradient, fisher, damping, rate) -> {
            double[] next = theta.clone();
            for (int i = 0; i < next.length; i++) {
                next[i] -= rate * gradient[i] / (fisher[i][i] + damping);
            }
            return next;
        };
    }

    @Misconception(name = "the step goes uphill", hint = "Your θ moves along F⁻¹g. The loss should fall.")
    static NaturalStep uphill() {
        return (theta, gradient, fisher, damping, rate) -> stepWith(theta, fisher, gradient, damping, -rate);
    }

    @Misconception(name = "λ in every entry", hint = "You add λ to all entries of F. λI has it on the diagonal only.")
    static NaturalStep everywhere() {
        return (theta, gradient, fisher, damping, rate) -> {
            double[][] shifted = Arrays.stream(fisher)
                    .map(row -> Arrays.stream(row).map(v -> v + damping).toArray())
                    .toArray(double[][]::new);
            return stepWith(theta, shifted, gradient, 0, rate);
        };
    }
}
