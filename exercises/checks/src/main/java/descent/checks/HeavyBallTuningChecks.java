package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.HeavyBallTuning;
import descent.contracts.RateAndMomentum;
import org.junit.jupiter.api.Test;

@Checks(id = "05-tuned-heavy-ball", title = "Tune the heavy ball", contract = HeavyBallTuning.class, points = 2)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run."})
final class HeavyBallTuningChecks {
    @Test
    @Points(0.5)
    @Hint("√4 = 2 and √36 = 6; √κ = 3.")
    void aValleyByHand(HeavyBallTuning answer) {
        Expect.that(answer.tuned(4, 36)).as("the settings").isNear(new RateAndMomentum(0.0625, 0.25), 1e-12);
        Expect.that(answer.tuned(1, 100)).as("the settings").isNear(new RateAndMomentum(4.0 / 121, 81.0 / 121), 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Momentum depends on κ alone; the rate is one over a curvature.")
    void momentumDependsOnTheShapeOnly(HeavyBallTuning answer) {
        Expect.that(answer.tuned(0.25, 25))
                .as("the settings")
                .isNear(new RateAndMomentum(16.0 / 121, 81.0 / 121), 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("With κ = 1 one step of gradient descent with η = 1/L is enough.")
    void aRoundBowlNeedsNoMomentum(HeavyBallTuning answer) {
        Expect.that(answer.tuned(5, 5)).as("the settings").isNear(new RateAndMomentum(0.2, 0), 1e-12);
    }

    private static double root(double smallest, double largest) {
        double kappa = Math.sqrt(largest / smallest);
        return (kappa - 1) / (kappa + 1);
    }

    private static double rate(double smallest, double largest) {
        double sum = Math.sqrt(largest) + Math.sqrt(smallest);
        return 4 / (sum * sum);
    }

    @Misconception(
            name = "the momentum is not squared",
            hint =
                    "Your β is the factor per step that the tuned method reaches. On the swinging side the factor is √β, not β. What does "
                            + "that make of β?")
    static HeavyBallTuning unsquared() {
        return (smallest, largest) -> new RateAndMomentum(rate(smallest, largest), root(smallest, largest));
    }

    @Misconception(
            name = "the rate of gradient descent, 1/L",
            hint =
                    "1/L is the safe rate without momentum. With momentum the stable rates reach 2(1 + β)/L, so the best one is larger. Which "
                            + "formula has both √L and √μ?")
    static HeavyBallTuning safeRate() {
        return (smallest, largest) ->
                new RateAndMomentum(1 / largest, root(smallest, largest) * root(smallest, largest));
    }

    @Misconception(
            name = "the rate 2/(L + μ)",
            hint =
                    "That is the best rate of gradient descent alone. Compare at L = 36, μ = 4 with 4/(√L + √μ)²: are the roots only decoration?")
    static HeavyBallTuning descentRate() {
        return (smallest, largest) ->
                new RateAndMomentum(2 / (largest + smallest), root(smallest, largest) * root(smallest, largest));
    }

    @Misconception(
            name = "Nesterov's settings",
            hint =
                    "1/L with (√κ − 1)/(√κ + 1) are the settings that are proved for Nesterov's method. Polyak's heavy ball on a quadratic bears "
                            + "a larger rate; and is its β squared?")
    static HeavyBallTuning nesterov() {
        return (smallest, largest) -> new RateAndMomentum(1 / largest, root(smallest, largest));
    }

    @Misconception(
            name = "κ without its root",
            hint =
                    "At κ = 100 your β is 0.96. That square of (κ − 1)/(κ + 1) would need only gradient descent's speed. What turns κ into √κ "
                            + "with momentum?")
    static HeavyBallTuning withoutRoot() {
        return (smallest, largest) -> {
            double kappa = largest / smallest;
            double quotient = (kappa - 1) / (kappa + 1);
            return new RateAndMomentum(rate(smallest, largest), quotient * quotient);
        };
    }
}
