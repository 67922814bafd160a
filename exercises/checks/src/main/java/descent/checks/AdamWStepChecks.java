package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.AdamWStep;
import org.junit.jupiter.api.Test;

@Checks(id = "08-adamw", title = "One step of AdamW", contract = AdamWStep.class, points = 4)
@Variants(AdamWStepVariants.class)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class AdamWStepChecks {
    @Test
    @Points(0.75)
    @Hint("The first Adam step is η long, whatever the gradient; the decay takes ηλθ besides.")
    void oneStepByHand(AdamWStep answer) {
        double[] theta = {2, -4};
        answer.step(theta, new double[] {3, 30}, new double[2], new double[2], 1, 0.1, 0.5, new boolean[] {true, true});
        Expect.that(theta).as("θ after the first step").isNear(new double[] {1.8, -3.9}, 1e-7);
    }

    @Test
    @Points(0.5)
    @Hint("A component that does not decay makes Adam's step and nothing else.")
    void biasesDoNotDecay(AdamWStep answer) {
        double[] theta = {2, 2};
        answer.step(theta, new double[] {3, 3}, new double[2], new double[2], 1, 0.1, 0.5, new boolean[] {false, true});
        Expect.that(theta).as("θ after the first step").isNear(new double[] {1.9, 1.8}, 1e-7);
    }

    @Test
    @Points(0.75)
    @Hint("A weight without gradients shrinks by 1 − ηλ in each step, and its moments stay 0.")
    void withoutGradientsOnlyTheDecayActs(AdamWStep answer) {
        double[] theta = {1};
        double[] m = {0};
        double[] v = {0};
        for (int t = 1; t <= 3; t++) {
            answer.step(theta, new double[1], m, v, t, 0.5, 0.2, new boolean[] {true});
        }
        Expect.that(theta).as("θ after three steps").isNear(new double[] {0.729}, 1e-12);
        Expect.that(m).as("m after three steps").isNear(new double[] {0}, 1e-12);
        Expect.that(v).as("v after three steps").isNear(new double[] {0}, 1e-12);
    }
}
