package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.AdamStart;
import descent.contracts.AdamStepper;
import org.junit.jupiter.api.Test;

@Checks(id = "07-adam", title = "Adam", contract = AdamStart.class, points = 4)
@Variants(AdamStartVariants.class)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class AdamStartChecks {
    @Test
    @Points(0.5)
    @Hint("After one gradient m̂ = g and v̂ = g², so the first step is η·sign(g).")
    void theFirstStepIsAsLongAsTheRate(AdamStart answer) {
        double[] theta = {1, 1};
        answer.start(2, 0.9, 0.999, 0).step(theta, new double[] {3, -0.5}, 0.1);
        Expect.that(theta).as("θ after one step").isNear(new double[] {0.9, 1.1}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("β₁ = 0.5, β₂ = 0.75, g = 2, then 4: m = 1, then 2.5; v = 1, then 4.75; divide by 0.75 and by 0.4375.")
    void twoStepsByHand(AdamStart answer) {
        AdamStepper stepper = answer.start(1, 0.5, 0.75, 0);
        double[] theta = {0};
        stepper.step(theta, new double[] {2}, 1);
        Expect.that(theta).as("θ after one step").isNear(new double[] {-1}, 1e-12);
        stepper.step(theta, new double[] {4}, 1);
        double second = 2.5 / 0.75 / Math.sqrt(4.75 / 0.4375);
        Expect.that(theta).as("θ after two steps").isNear(new double[] {-1 - second}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With g = 3 and ε = 1 the first step is 3/(3 + 1) of η.")
    void epsilonStandsBesideTheRoot(AdamStart answer) {
        double[] theta = {0};
        answer.start(1, 0.9, 0.99, 1).step(theta, new double[] {3}, 1);
        Expect.that(theta).as("θ after one step").isNear(new double[] {-0.75}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("All components of one step have the same t, and each has its own m and v.")
    void everyComponentForItself(AdamStart answer) {
        AdamStepper three = answer.start(3, 0.8, 0.95, 0.1);
        AdamStepper one = answer.start(1, 0.8, 0.95, 0.1);
        double[] theta = {0, 0, 0};
        double[] last = {0};
        for (double g : new double[] {2, -1, 4}) {
            three.step(theta, new double[] {5, 1 + g, g}, 0.5);
            one.step(last, new double[] {g}, 0.5);
        }
        Expect.that(last).as("θ of a run with one parameter").satisfies(last[0] != 0, "has moved");
        Expect.that(theta[2])
                .as("the third of three parameters, same gradients")
                .isNear(last[0], 1e-12);
        Expect.that(theta).as("θ of three parameters with other gradients").satisfies(theta[0] != theta[2], "differ");
    }

    @Test
    @Points(0.25)
    @Hint("Each call of start begins with m = v = 0 and t = 0 of its own.")
    void twoRunsAreStrangers(AdamStart answer) {
        AdamStepper first = answer.start(1, 0.5, 0.5, 0);
        first.step(new double[1], new double[] {8}, 1);
        AdamStepper second = answer.start(1, 0.5, 0.5, 0);
        double[] theta = {0};
        second.step(theta, new double[] {-1}, 1);
        Expect.that(theta).as("θ of the second run after its first step").isNear(new double[] {1}, 1e-12);
    }
}
