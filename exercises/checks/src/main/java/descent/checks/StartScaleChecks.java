package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.StartRule;
import descent.contracts.StartScale;
import org.junit.jupiter.api.Test;

@Checks(id = "10-start-scale", title = "The scale of the start", contract = StartScale.class, points = 2)
@Forbids(packages = {"descent.optim.nn.", "descent.optim.linalg.", "org.ejml."})
final class StartScaleChecks {
    @Test
    @Points(0.5)
    @Hint("He: √(2/50) = 0.2, however many outputs.")
    void heByHand(StartScale answer) {
        Expect.that(answer.deviation(StartRule.HE, 50, 8))
                .as("the standard deviation")
                .isNear(0.2, 1e-12);
        Expect.that(answer.deviation(StartRule.HE, 8, 50))
                .as("the standard deviation")
                .isNear(0.5, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Xavier: √(2/(30 + 20)) = 0.2.")
    void xavierByHand(StartScale answer) {
        Expect.that(answer.deviation(StartRule.XAVIER, 30, 20))
                .as("the standard deviation")
                .isNear(0.2, 1e-12);
        Expect.that(answer.deviation(StartRule.XAVIER, 7, 1))
                .as("the standard deviation")
                .isNear(0.5, 1e-12);
    }

    private static double variance(StartRule rule, int fanIn, int fanOut) {
        return rule == StartRule.HE ? 2.0 / fanIn : 2.0 / (fanIn + fanOut);
    }

    @Misconception(
            name = "the variance",
            hint =
                    "For fan-in 50 your answer is 0.04, and its root would be 0.2. Which of the two is a standard deviation?")
    static StartScale squared() {
        return StartScaleChecks::variance;
    }

    @Misconception(
            name = "He without the factor 2",
            hint = "Your start for ReLU is that of a linear layer, 1/√fanIn. What does ReLU do to half of all inputs?")
    static StartScale withoutTwo() {
        return (rule, fanIn, fanOut) -> Math.sqrt(rule == StartRule.HE ? 1.0 / fanIn : variance(rule, fanIn, fanOut));
    }

    @Misconception(
            name = "He counts the outputs",
            hint = "For 50 inputs and 8 outputs your deviation is 0.5. How many terms does the sum z have?")
    static StartScale outputs() {
        return (rule, fanIn, fanOut) -> Math.sqrt(rule == StartRule.HE ? 2.0 / fanOut : variance(rule, fanIn, fanOut));
    }

    @Misconception(
            name = "the bound of the uniform start",
            hint =
                    "Your number is √3 times too large. A uniform number in ±b has the variance b²/3: which of the two is asked?")
    static StartScale bound() {
        return (rule, fanIn, fanOut) -> Math.sqrt(3 * variance(rule, fanIn, fanOut));
    }

    @Misconception(
            name = "the two starts are swapped",
            hint = "One of the two depends on the outputs as well, to be fair to the way back. Which one?")
    static StartScale swapped() {
        return (rule, fanIn, fanOut) ->
                Math.sqrt(variance(rule == StartRule.HE ? StartRule.XAVIER : StartRule.HE, fanIn, fanOut));
    }

    @Misconception(
            name = "whole numbers are divided",
            hint = "For fan-in 50 your answer is 0. What is 2 / 50 for two ints?")
    static StartScale integers() {
        return (rule, fanIn, fanOut) -> Math.sqrt(rule == StartRule.HE ? 2 / fanIn : 2 / (fanIn + fanOut));
    }
}
