package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.AdamStepper;
import descent.contracts.AmsGradStart;
import org.junit.jupiter.api.Test;

@Checks(id = "07-amsgrad", title = "AMSGrad", contract = AmsGradStart.class, points = 3)
@Variants(AmsGradStartVariants.class)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class AmsGradStartChecks {
    @Test
    @Points(0.5)
    @Hint("β₁ = 0, β₂ = 0.5, g = 4, then 1: v = 8, then 4.5; u stays 8, and û = 8/0.75.")
    void aLargeGradientIsRemembered(AmsGradStart answer) {
        AdamStepper stepper = answer.start(1, 0, 0.5, 0);
        double[] theta = {0};
        stepper.step(theta, new double[] {4}, 1);
        Expect.that(theta).as("θ after one step").isNear(new double[] {-1}, 1e-12);
        stepper.step(theta, new double[] {1}, 1);
        // The second is right too where the maximum is of the corrected averages.
        Expect.that(theta)
                .as("θ after two steps")
                .isNearAnyOf(1e-12, new double[] {-1 - 1 / Math.sqrt(8 / 0.75)}, new double[] {-1.25});
    }

    @Test
    @Points(0.5)
    @Hint("While gradients grow, every v is the largest so far, and AMSGrad is Adam.")
    void whileGradientsGrowItIsAdam(AmsGradStart answer) {
        AdamStepper stepper = answer.start(1, 0.5, 0.75, 0.2);
        double[] theta = {0};
        stepper.step(theta, new double[] {2}, 1);
        stepper.step(theta, new double[] {4}, 1);
        double second = 2.5 / 0.75 / (Math.sqrt(4.75 / 0.4375) + 0.2);
        Expect.that(theta).as("θ after two steps").isNear(new double[] {-2 / 2.2 - second}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("v goes on as in Adam and may fall; only u never does. After 4 and 1 comes 3: v = 0.5·4.5 + 4.5 = 6.75.")
    void theAverageItselfMayFall(AmsGradStart answer) {
        AdamStepper stepper = answer.start(1, 0, 0.5, 0);
        double[] theta = {0};
        stepper.step(theta, new double[] {4}, 1);
        stepper.step(theta, new double[] {1}, 1);
        double before = theta[0];
        stepper.step(theta, new double[] {3}, 1);
        Expect.that(before - theta[0])
                .as("the length of the third step")
                .isNearAnyOf(1e-12, 3 / Math.sqrt(8 / 0.875), 0.75);
    }

    @Test
    @Points(0.25)
    @Hint("Each component has its own largest v.")
    void oneMaximumPerComponent(AmsGradStart answer) {
        double[] theta = {1, 1};
        answer.start(2, 0.9, 0.99, 0).step(theta, new double[] {100, -1}, 0.5);
        Expect.that(theta).as("θ after one step").isNear(new double[] {0.5, 1.5}, 1e-12);
    }
}
