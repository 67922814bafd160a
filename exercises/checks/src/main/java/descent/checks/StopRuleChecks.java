package descent.checks;

import descent.check.Accepted;
import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.StopRule;
import org.junit.jupiter.api.Test;

@Checks(id = "00-stop-rule", title = "A stopping rule that does not lie", contract = StopRule.class, points = 3)
@Forbids(packages = {"descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class StopRuleChecks {
    private static final double NAN = Double.NaN;

    @Test
    @Points(0.5)
    void aSmallGradientHasConverged(StopRule answer) {
        Expect.that(answer.converged(new double[] {1e-9, -1e-9}, 1, 1, 1e-6)).is(true);
        Expect.that(answer.converged(new double[] {0.3, -0.4}, 1, 0.5, 1)).is(true);
    }

    @Test
    @Points(0.5)
    @Hint("With a tiny rate the objective hardly changes anywhere, near the minimum or far from it.")
    void anObjectiveThatStandsStillDecidesNothing(StopRule answer) {
        Expect.that(answer.converged(new double[] {0.3, 0}, 1, 1 - 1e-12, 1e-6)).is(false);
        Expect.that(answer.converged(new double[] {1e-8, 0}, 1, 0.5, 1e-6)).is(true);
    }

    @Test
    @Points(0.5)
    @Hint("Compare the norm itself with the tolerance, not its square, and all coordinates together.")
    void theNormIsMeasured(StopRule answer) {
        Expect.that(answer.converged(new double[] {0.05, 0}, 1, 0.9, 0.01)).is(false);
        Expect.that(answer.converged(new double[] {0, -3}, 1, 0.9, 2)).is(false);
        Expect.that(answer.converged(new double[] {0.3, -0.3}, 1, 0.9, 0.1)).is(false);
        // Between the largest coordinate and Euclid's norm either convention may answer; the run only remembers which.
        answer.converged(new double[] {0.8, 0.8}, 1, 0.9, 1);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Every comparison with NaN is false, and so its negation is true.")
    void notANumberIsNoConvergence(StopRule answer) {
        Expect.that(answer.converged(new double[] {NAN, 0}, 1, 1, 1e-6)).is(false);
        Expect.that(answer.converged(new double[] {0, 0}, 1, NAN, 1e-6)).is(false);
    }

    private static double norm(double[] gradient) {
        double sum = 0;
        for (double g : gradient) {
            sum += g * g;
        }
        return Math.sqrt(sum);
    }

    private static boolean finite(double before, double after) {
        return Double.isFinite(before) && Double.isFinite(after);
    }

    @Misconception(
            name = "the change of the objective only",
            hint =
                    "Halve the rate again and again: each step changes the objective less, though the point is as far from the "
                            + "minimum as ever. Which of the arguments tells you where you are rather than how fast you go?")
    static StopRule changeOnly() {
        return (gradient, before, after, tolerance) -> Math.abs(after - before) <= tolerance;
    }

    @Misconception(
            name = "both the gradient and the change",
            hint =
                    "A single large step can land on the minimum. Would your rule stop there? Which condition is one too many?")
    static StopRule both() {
        return (gradient, before, after, tolerance) ->
                norm(gradient) <= tolerance && Math.abs(after - before) <= tolerance;
    }

    @Misconception(
            name = "either the gradient or the change",
            hint = "Your rule stops on a plateau where the gradient is still 0.3. Which of your two conditions let it?")
    static StopRule either() {
        return (gradient, before, after, tolerance) ->
                norm(gradient) <= tolerance && finite(before, after) || Math.abs(after - before) <= tolerance;
    }

    @Misconception(
            name = "NaN counts as converged",
            hint =
                    "Your rule asks whether something is not too large. What does Java answer to NaN > 1, and what to !(NaN > 1)? "
                            + "Ask the question the other way round, of every number that matters.")
    static StopRule negated() {
        return (gradient, before, after, tolerance) -> !(norm(gradient) > tolerance);
    }

    @Misconception(
            name = "a diverged objective is overlooked",
            hint =
                    "A run can diverge and still report a gradient of zeros, for example where the loss overflowed. Which of your "
                            + "arguments would show it, and do you look at it?")
    static StopRule gradientOnly() {
        return (gradient, before, after, tolerance) -> norm(gradient) <= tolerance;
    }

    @Misconception(
            name = "the squared norm",
            hint =
                    "Your rule stops at a gradient of 0.05 although the tolerance is 0.01. What is 0.05², and what did you leave out?")
    static StopRule squared() {
        return (gradient, before, after, tolerance) ->
                norm(gradient) * norm(gradient) <= tolerance && finite(before, after);
    }

    @Misconception(
            name = "only the first coordinate",
            hint = "A gradient of (0, −3) is not small. Which coordinates does your rule look at?")
    static StopRule firstOnly() {
        return (gradient, before, after, tolerance) -> Math.abs(gradient[0]) <= tolerance && finite(before, after);
    }

    @Accepted(
            name = "the largest coordinate",
            remark =
                    "You measure the gradient by its largest coordinate, as SciPy's BFGS does with gtol. That is a norm too "
                            + "(L∞), never larger than Euclid's; this course says which one it means.")
    static StopRule largest() {
        return (gradient, before, after, tolerance) -> {
            for (double g : gradient) {
                if (!(Math.abs(g) <= tolerance)) {
                    return false;
                }
            }
            return finite(before, after);
        };
    }
}
