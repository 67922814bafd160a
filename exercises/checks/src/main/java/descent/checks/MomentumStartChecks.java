package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.MomentumStart;
import descent.contracts.MomentumStepper;
import org.junit.jupiter.api.Test;

@Checks(id = "05-momentum-step", title = "The momentum step", contract = MomentumStart.class, points = 4)
@Variants(MomentumStartVariants.class)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class MomentumStartChecks {
    @Test
    @Points(0.75)
    @Hint("The velocity is 2 after the first step and 0.5·2 + 2 = 3 after the second.")
    void twoStepsByHand(MomentumStart answer) {
        MomentumStepper stepper = answer.start(1, 0.5);
        double[] theta = {1};
        stepper.step(theta, new double[] {2}, 0.1);
        Expect.that(theta).as("θ after one step").isNear(new double[] {0.8}, 1e-12);
        stepper.step(theta, new double[] {2}, 0.1);
        Expect.that(theta).as("θ after two steps").isNear(new double[] {0.5}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("The velocity holds gradients only; the rate of this step multiplies all of it.")
    void aLowerRateActsAtOnce(MomentumStart answer) {
        MomentumStepper stepper = answer.start(1, 0.9);
        double[] theta = {0};
        stepper.step(theta, new double[] {1}, 0.1);
        stepper.step(theta, new double[] {1}, 0.01);
        Expect.that(theta).as("θ after η = 0.1, then 0.01").isNear(new double[] {-0.119}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With n parameters there are n velocities.")
    void everyCoordinateHasItsOwnVelocity(MomentumStart answer) {
        MomentumStepper stepper = answer.start(2, 0.5);
        double[] theta = {0, 0};
        stepper.step(theta, new double[] {1, 0}, 1);
        stepper.step(theta, new double[] {0, 4}, 1);
        Expect.that(theta).as("θ after two steps").isNear(new double[] {-1.5, -4}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Each call of start begins with a velocity of its own, 0. Is yours kept in the object?")
    void runsDoNotDisturbEachOther(MomentumStart answer) {
        MomentumStepper first = answer.start(1, 0.5);
        double[] one = {0};
        first.step(one, new double[] {8}, 1);
        MomentumStepper second = answer.start(1, 0.5);
        double[] two = {0};
        second.step(two, new double[] {1}, 1);
        first.step(one, new double[] {0}, 1);
        Expect.that(two).as("θ of the second run after its first step").isNear(new double[] {-1}, 1e-12);
        Expect.that(one).as("θ of the first run after its second step").isNear(new double[] {-12}, 1e-12);
    }
}
