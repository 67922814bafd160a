package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.StepBound;
import descent.contracts.StepLimits;
import org.junit.jupiter.api.Test;

@Checks(id = "07-step-bound", title = "The longest step", contract = StepBound.class, points = 2)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class StepBoundChecks {
    @Test
    @Points(0.5)
    @Hint("At the usual betas: 0.1/√0.001 and 0.1/√(0.001·(1 − 0.81/0.999)).")
    void theUsualSettings(StepBound answer) {
        Expect.that(answer.limits(1, 0.9, 0.999))
                .as("the limits")
                .isNear(new StepLimits(3.1622776601683795, 7.270291799999704), 1e-9);
    }

    @Test
    @Points(0.25)
    @Hint("β₁ = 0.6 and β₂ = 0.75: 0.4/√0.25, and β₁²/β₂ = 0.48.")
    void othersByHand(StepBound answer) {
        Expect.that(answer.limits(0.5, 0.6, 0.75))
                .as("the limits")
                .isNear(new StepLimits(0.4, 0.4 / Math.sqrt(0.52)), 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Without momentum nothing that came before helps a step along.")
    void withoutMomentumASpikeIsTheWorst(StepBound answer) {
        Expect.that(answer.limits(0.1, 0, 0.96)).as("the limits").isNear(new StepLimits(0.5, 0.5), 1e-12);
    }

    private static double spike(double rate, double beta1, double beta2) {
        return rate * (1 - beta1) / Math.sqrt(1 - beta2);
    }

    @Misconception(
            name = "always the rate",
            hint =
                    "That is Adam's usual step. Feed it a thousand zeros and then one gradient: m gets a tenth of it, and the root of v how much?")
    static StepBound alwaysRate() {
        return (rate, beta1, beta2) -> new StepLimits(rate, rate);
    }

    @Misconception(
            name = "a spike is the worst case",
            hint =
                    "A constant gradient after many zeros makes steps up to 6.57 η at the usual settings, more than your longest. Which part of "
                            + "the Cauchy–Schwarz bound is missing?")
    static StepBound spikeIsWorst() {
        return (rate, beta1, beta2) -> new StepLimits(spike(rate, beta1, beta2), spike(rate, beta1, beta2));
    }

    @Misconception(
            name = "the root is forgotten",
            hint =
                    "At the usual settings your spike is 100 η. v averages squares; what do you do to it before you divide?")
    static StepBound withoutRoot() {
        return (rate, beta1, beta2) -> new StepLimits(
                rate * (1 - beta1) / (1 - beta2), rate * (1 - beta1) / ((1 - beta2) * (1 - beta1 * beta1 / beta2)));
    }

    @Misconception(
            name = "β₁ instead of its square",
            hint =
                    "In the bound, the weights (β₁/√β₂)ʲ are squared before they are added. What is the ratio of that geometric series?")
    static StepBound unsquared() {
        return (rate, beta1, beta2) ->
                new StepLimits(spike(rate, beta1, beta2), spike(rate, beta1, beta2) / Math.sqrt(1 - beta1 / beta2));
    }

    @Misconception(
            name = "the ratio lacks β₂",
            hint =
                    "Your series has the ratio β₁². The gradients are weighted by √β₂ʲ in v, so what is left over for the other factor?")
    static StepBound withoutBeta2() {
        return (rate, beta1, beta2) ->
                new StepLimits(spike(rate, beta1, beta2), spike(rate, beta1, beta2) / Math.sqrt(1 - beta1 * beta1));
    }

    @Misconception(
            name = "a constant gradient is the worst case",
            hint =
                    "Your longest step is the peak under a constant gradient. Gradients that grow from step to step do better. By which factor "
                            + "per step?")
    static StepBound constantIsWorst() {
        return (rate, beta1, beta2) -> {
            double peak = 0;
            for (int t = 1; t <= 2000; t++) {
                peak = Math.max(peak, (1 - Math.pow(beta1, t)) / Math.sqrt(1 - Math.pow(beta2, t)));
            }
            return new StepLimits(spike(rate, beta1, beta2), rate * peak);
        };
    }
}
