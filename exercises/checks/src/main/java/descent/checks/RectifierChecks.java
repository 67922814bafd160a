package descent.checks;

import descent.check.Accepted;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.Rectifier;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Checks(id = "08-rectifier", title = "RAdam's rectifier", contract = Rectifier.class, points = 2)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class RectifierChecks {
    @Test
    @Points(0.5)
    @Hint("With β₂ = 0.999 the average of four squares is worth less than 4: ρ = 3.9975.")
    void theFirstStepsDoNotDivide(Rectifier answer) {
        for (int t = 1; t <= 4; t++) {
            Expect.that(answer.factor(t, 0.999)).as("the factor").is(Optional.empty());
        }
        // At t = 5, ρ is 4.996: the paper divides, PyTorch waits for ρ > 5. Either is right, the run remembers which.
        Expect.that(answer.factor(5, 0.999))
                .as("the factor at step 5")
                .isNearAnyOf(1e-9, Optional.of(of(5, 0.999)), Optional.empty());
    }

    @Test
    @Points(0.5)
    @Hint("Put ρ∞ = 1999 and ρ at t = 1000 into the root by hand.")
    void laterItGrowsTowardsOne(Rectifier answer) {
        Expect.that(answer.factor(100, 0.999)).as("the factor").isNear(Optional.of(of(100, 0.999)), 1e-9);
        Expect.that(answer.factor(1_000, 0.999)).as("the factor").isNear(Optional.of(of(1_000, 0.999)), 1e-9);
        Expect.that(answer.factor(60, 0.9)).as("the factor").isNear(Optional.of(of(60, 0.9)), 1e-9);
    }

    static double of(int t, double beta2) {
        double power = Math.pow(beta2, t);
        double end = 2 / (1 - beta2) - 1;
        double rho = end - 2 * t * power / (1 - power);
        return Math.sqrt((rho - 4) * (rho - 2) * end / ((end - 4) * (end - 2) * rho));
    }

    private static Optional<Double> root(double rho, double end) {
        return rho <= 4
                ? Optional.empty()
                : Optional.of(Math.sqrt((rho - 4) * (rho - 2) * end / ((end - 4) * (end - 2) * rho)));
    }

    private static double length(int t, double beta2) {
        double power = Math.pow(beta2, t);
        return 2 / (1 - beta2) - 1 - 2 * t * power / (1 - power);
    }

    @Misconception(
            name = "the sign in ρ∞",
            hint =
                    "At t = 1 the average holds one square, so ρ must be 1. What is your ρ there, and by how much is it off at every other "
                            + "step?")
    static Rectifier sign() {
        return (t, beta2) -> root(length(t, beta2) + 2, 2 / (1 - beta2) + 1);
    }

    @Misconception(
            name = "the root is missing",
            hint =
                    "Your factor is right at its end, 1, and too small before: the square of what it should be. The variance is a square; "
                            + "the step is a length.")
    static Rectifier withoutRoot() {
        return (t, beta2) -> root(length(t, beta2), 2 / (1 - beta2) - 1).map(r -> r * r);
    }

    @Misconception(
            name = "the first steps divide too",
            hint =
                    "You return a number at t = 1. There v̂ is a single square, and one over its root has no finite variance. What does the "
                            + "statement ask for where ρ is at most 4?")
    static Rectifier always() {
        return (t, beta2) ->
                Optional.of(root(length(t, beta2), 2 / (1 - beta2) - 1).orElse(1.0));
    }

    @Misconception(
            name = "the factor 2 in ρ",
            hint = "Your ρ at t = 1 is about 1000 instead of 1. Compare the term with tβ₂ᵗ to the statement's.")
    static Rectifier withoutTwo() {
        return (t, beta2) -> {
            double power = Math.pow(beta2, t);
            double end = 2 / (1 - beta2) - 1;
            return root(end - t * power / (1 - power), end);
        };
    }

    @Misconception(
            name = "the step is counted from 0",
            hint =
                    "Your factor at step t is the one that belongs to step t − 1. Which number does the first step have?")
    static Rectifier late() {
        return (t, beta2) -> t == 1 ? Optional.empty() : root(length(t - 1, beta2), 2 / (1 - beta2) - 1);
    }

    @Accepted(
            name = "a threshold of 5",
            remark =
                    "You wait until ρ exceeds 5, as PyTorch does; the paper divides as soon as ρ exceeds 4. With β₂ = 0.999 that is one "
                            + "step later.")
    static Rectifier later() {
        return (t, beta2) -> length(t, beta2) <= 5 ? Optional.empty() : root(length(t, beta2), 2 / (1 - beta2) - 1);
    }
}
