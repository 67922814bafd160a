package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.DecayFactor;
import org.junit.jupiter.api.Test;

@Checks(id = "08-decay-factor", title = "What decay leaves", contract = DecayFactor.class, points = 1)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class DecayFactorChecks {
    @Test
    @Points(0.25)
    @Hint("One step keeps 1 − ηλ; the next keeps that share of what is left.")
    void twoStepsByHand(DecayFactor answer) {
        Expect.that(answer.left(0.5, 0.4, 1)).as("what one step leaves").isNear(0.8, 1e-12);
        Expect.that(answer.left(0.5, 0.4, 2)).as("what two steps leave").isNear(0.64, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("With η = 0.001 and λ = 0.01 a step takes a hundred-thousandth.")
    void aSmallRateDecaysSlowly(DecayFactor answer) {
        Expect.that(answer.left(0.001, 0.01, 500)).as("what 500 steps leave").isNear(0.9950124543172278, 1e-12);
    }

    @Misconception(
            name = "the rate is forgotten",
            hint =
                    "With η = 0.001 and λ = 0.01 your weight is nearly gone after 500 steps. That is another convention. Which of the "
                            + "arguments does not matter to your answer?")
    static DecayFactor withoutRate() {
        return (rate, lambda, steps) -> Math.pow(1 - lambda, steps);
    }

    @Misconception(
            name = "the same amount in every step",
            hint =
                    "Your weight falls in a straight line and would pass zero. Each step takes a share of what is left: how much is left "
                            + "before the second step?")
    static DecayFactor linear() {
        return (rate, lambda, steps) -> 1 - steps * rate * lambda;
    }

    @Misconception(
            name = "one step only",
            hint =
                    "Your answer is the same for 1 step and for 500. What does the second step do to what the first one left?")
    static DecayFactor oneStep() {
        return (rate, lambda, steps) -> 1 - rate * lambda;
    }

    @Misconception(
            name = "the share that is lost",
            hint = "Your number grows with the steps. Is it what is left of the weight, or what is gone?")
    static DecayFactor lost() {
        return (rate, lambda, steps) -> 1 - Math.pow(1 - rate * lambda, steps);
    }

    @Misconception(
            name = "continuous decay",
            hint =
                    "exp(−ηλT) is what is left if the weight shrinks all the time. Steps are separate: with ηλ = 0.2 one step leaves "
                            + "exactly how much?")
    static DecayFactor continuous() {
        return (rate, lambda, steps) -> Math.exp(-rate * lambda * steps);
    }
}
