package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.BatchVariance;
import org.junit.jupiter.api.Test;

@Checks(id = "04-batch-variance", title = "The variance of a batch", contract = BatchVariance.class, points = 2)
@Forbids(packages = {"descent.optim.objective.", "descent.optim.data."})
final class BatchVarianceChecks {
    @Test
    @Points(0.5)
    @Hint("With replacement the draws are independent: σ²/b, whatever N.")
    void withReplacementItIsASimpleQuotient(BatchVariance answer) {
        Expect.that(answer.variance(4, 5, 2, true)).as("the variance").isNear(2.0, 1e-12);
        Expect.that(answer.variance(9, 100, 10, true)).as("the variance").isNear(0.9, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("4/2 · (5 − 2)/(5 − 1).")
    void withoutReplacementItIsSmaller(BatchVariance answer) {
        Expect.that(answer.variance(4, 5, 2, false)).as("the variance").isNear(1.5, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("A batch of all N numbers, each once, has the mean of all: nothing varies.")
    void theWholeHasNoNoise(BatchVariance answer) {
        Expect.that(answer.variance(4, 5, 5, false)).as("the variance").isNear(0.0, 0);
        Expect.that(answer.variance(4, 5, 1, false))
                .as("the variance of a batch of one")
                .isNear(4.0, 1e-12);
    }

    @Misconception(
            name = "the same for both ways of drawing",
            hint =
                    "Draw all N numbers without replacement: the mean is always the same, so its variance is 0. What does your "
                            + "formula say there?")
    static BatchVariance both() {
        return (s, n, b, r) -> s / b;
    }

    @Misconception(
            name = "the standard deviation instead of the variance",
            hint =
                    "Your answer has the unit of the gradient, not of its square. Which of σ and σ² were you given, and which "
                            + "is asked for?")
    static BatchVariance deviation() {
        return (s, n, b, r) -> Math.sqrt(s) / b * (r ? 1 : (n - b) / (n - 1.0));
    }

    @Misconception(
            name = "(N − b)/N",
            hint =
                    "With b = 1 the two ways of drawing are the same, but your factor is not 1 there. (N − b)/N belongs to the "
                            + "sample variance, divided by N − 1; you were given the population variance.")
    static BatchVariance byN() {
        return (s, n, b, r) -> s / b * (r ? 1 : (n - b) / (double) n);
    }

    @Misconception(
            name = "the root of b",
            hint = "The standard deviation falls with the root of b. How does the variance fall?")
    static BatchVariance root() {
        return (s, n, b, r) -> s / Math.sqrt(b) * (r ? 1 : (n - b) / (n - 1.0));
    }

    @Misconception(
            name = "the two ways are exchanged",
            hint =
                    "A batch of all N numbers has no noise if each comes once. In your answer it has none if they may repeat. "
                            + "Which branch is which?")
    static BatchVariance exchanged() {
        return (s, n, b, r) -> s / b * (r ? (n - b) / (n - 1.0) : 1);
    }
}
