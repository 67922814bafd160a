package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.TrustRatio;
import org.junit.jupiter.api.Test;

@Checks(id = "08-trust-ratio", title = "LAMB's trust ratio", contract = TrustRatio.class, points = 2)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class TrustRatioChecks {
    private static final double[] LOUD = {70, -10};

    @Test
    @Points(0.5)
    @Hint("‖(3, 4)‖ is 5; without decay u is Adam's ratio alone.")
    void withoutDecay(TrustRatio answer) {
        Expect.that(answer.of(new double[] {3, 4}, LOUD, new double[] {0.6, -0.8}, 0))
                .as("the ratio")
                .isNear(5.0, 1e-12);
        Expect.that(answer.of(new double[] {6, 8}, LOUD, new double[] {3, 4}, 0))
                .as("the ratio")
                .isNear(2.0, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Add λw to Adam's ratio first, then take the norm of the sum.")
    void theDecayIsPartOfTheUpdate(TrustRatio answer) {
        Expect.that(answer.of(new double[] {3, 4}, LOUD, new double[] {-2, -4}, 1))
                .as("the ratio")
                .isNear(5.0, 1e-12);
        Expect.that(answer.of(new double[] {3, 4}, LOUD, new double[] {0.5, 1}, 0.5))
                .as("the ratio")
                .isNear(5 / Math.hypot(2, 3), 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("A layer that is zero must be able to leave zero.")
    void aZeroLayerMoves(TrustRatio answer) {
        Expect.that(answer.of(new double[2], LOUD, new double[] {0.6, 0.8}, 0.5))
                .as("the ratio of a layer that is zero")
                .isNear(1.0, 1e-12);
    }

    private static double norm(double[] x) {
        double sum = 0;
        for (double xi : x) {
            sum += xi * xi;
        }
        return Math.sqrt(sum);
    }

    private static double[] update(double[] w, double[] adam, double lambda) {
        double[] u = adam.clone();
        for (int i = 0; i < u.length; i++) {
            u[i] += lambda * w[i];
        }
        return u;
    }

    private static double ratio(double above, double below) {
        return above > 0 && below > 0 ? above / below : 1;
    }

    @Misconception(
            name = "the norm of the gradient",
            hint =
                    "Multiply the gradient by 100 and leave Adam's ratio as it is: your answer changes. That is LARS. Which vector does LAMB "
                            + "step along?")
    static TrustRatio ofGradient() {
        return (w, gradient, adam, lambda) -> ratio(norm(w), norm(update(w, gradient, lambda)));
    }

    @Misconception(
            name = "the decay is left out of the norm",
            hint = "Your ratio does not depend on λ. Is the decay a part of the step whose length is set here?")
    static TrustRatio withoutDecayTerm() {
        return (w, gradient, adam, lambda) -> ratio(norm(w), norm(adam));
    }

    @Misconception(
            name = "zero for a layer of zeros",
            hint =
                    "A layer that starts at zero gets the ratio 0 from you, so it will be zero for ever. What should it get?")
    static TrustRatio stuck() {
        return (w, gradient, adam, lambda) -> {
            double below = norm(update(w, adam, lambda));
            return below > 0 ? norm(w) / below : 1;
        };
    }

    @Misconception(
            name = "upside down",
            hint =
                    "Large weights get small steps from you. The step should be a fixed share of the layer: must its length grow or shrink with ‖w‖?")
    static TrustRatio inverse() {
        return (w, gradient, adam, lambda) -> ratio(norm(update(w, adam, lambda)), norm(w));
    }

    @Misconception(
            name = "squared norms",
            hint = "For w = (3, 4) you work with 25 instead of 5. Which function is missing?")
    static TrustRatio squared() {
        return (w, gradient, adam, lambda) -> {
            double one = ratio(norm(w), norm(update(w, adam, lambda)));
            return one * one;
        };
    }
}
