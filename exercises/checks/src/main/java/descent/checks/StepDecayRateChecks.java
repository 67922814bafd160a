package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.StepDecayRate;
import org.junit.jupiter.api.Test;

@Checks(id = "09-step-decay", title = "Step decay", contract = StepDecayRate.class, points = 1)
@Forbids(packages = {"descent.optim.schedule.", "descent.optim.optimizer.", "descent.optim.run."})
final class StepDecayRateChecks {
    @Test
    @Points(0.25)
    @Hint("25 updates hold two whole times ten: the rate has been halved twice.")
    void byHand(StepDecayRate answer) {
        Expect.that(answer.rate(8, 0.5, 10, 25)).as("the rate").isNear(2.0, 1e-12);
        Expect.that(answer.rate(0.3, 0.1, 7, 23)).as("the rate").isNear(0.0003, 1e-15);
    }

    @Test
    @Points(0.25)
    @Hint("Updates are counted from 0. With s = 10 the updates 0 to 9 have the first rate, 10 has the next.")
    void theStairs(StepDecayRate answer) {
        double[] expected = {8, 8, 4, 4, 2};
        int[] steps = {0, 9, 10, 19, 20};
        for (int k = 0; k < steps.length; k++) {
            Expect.that(answer.rate(8, 0.5, 10, steps[k])).as("the rate").isNear(expected[k], 1e-12);
        }
    }

    @Misconception(
            name = "the exponent is not rounded down",
            hint =
                    "Your rate falls at every update, on a smooth curve. The corner brackets round down: what is ⌊25/10⌋, and what "
                            + "type of division gives it in Java?")
    static StepDecayRate smooth() {
        return (first, factor, every, step) -> first * Math.pow(factor, (double) step / every);
    }

    @Misconception(
            name = "one update late",
            hint =
                    "With s = 10, update 10 still has your first rate. Updates are counted from 0: how many came before it?")
    static StepDecayRate late() {
        return (first, factor, every, step) -> first * Math.pow(factor, (step - 1) / every);
    }

    @Misconception(
            name = "lowered from the start",
            hint = "Your update 0 has η₀γ already. How many whole periods lie before the first update?")
    static StepDecayRate early() {
        return (first, factor, every, step) -> first * Math.pow(factor, step / every + 1);
    }

    @Misconception(
            name = "lowered once only",
            hint = "Your rate falls at update s and then stays. What should happen at 2s?")
    static StepDecayRate once() {
        return (first, factor, every, step) -> step < every ? first : first * factor;
    }

    @Misconception(
            name = "a multiple in place of a power",
            hint =
                    "Two drops by the factor 0.5 leave a quarter. What does your formula make of two drops, and of none?")
    static StepDecayRate multiple() {
        return (first, factor, every, step) -> first * factor * (step / every);
    }
}
