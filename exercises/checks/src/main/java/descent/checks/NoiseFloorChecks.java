package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.NoiseFloor;
import org.junit.jupiter.api.Test;

@Checks(id = "04-noise-floor", title = "The noise floor", contract = NoiseFloor.class, points = 2)
@Forbids(packages = {"descent.optim.objective.", "descent.optim.optimizer.", "descent.optim.run."})
final class NoiseFloorChecks {
    @Test
    @Points(0.5)
    @Hint("0.5·3/(2·(2 − 0.5·2)).")
    void byHand(NoiseFloor answer) {
        Expect.that(answer.floor(0.5, 2, 3, 1)).as("the variance of θ").isNear(0.75, 1e-12);
        Expect.that(answer.floor(0.1, 1, 1, 1)).as("the variance of θ").isNear(1 / 19.0, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("A batch of b has the noise σ²/b.")
    void batchesLowerTheFloor(NoiseFloor answer) {
        Expect.that(answer.floor(0.5, 2, 3, 4)).as("the variance of θ").isNear(0.1875, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("At ηλ = 2 the noise adds up for ever, and beyond it the walk grows even without noise.")
    void noFloorBeyondTheLimit(NoiseFloor answer) {
        Expect.that(answer.floor(2, 1, 1, 1)).as("the variance at ηλ = 2").is(Double.POSITIVE_INFINITY);
        Expect.that(answer.floor(0.5, 6, 1, 2)).as("the variance at ηλ = 3").is(Double.POSITIVE_INFINITY);
        Expect.that(answer.floor(0.5, 4.5, 1, 2))
                .as("the variance at ηλ = 2.25")
                .is(Double.POSITIVE_INFINITY);
    }

    @Misconception(
            name = "only for small rates",
            hint =
                    "ησ²/(2λ) is right for very small ηλ. Try ηλ = 1: then θ is replaced by −ηξ at every step. What is its "
                            + "variance?")
    static NoiseFloor small() {
        return (h, l, s, b) -> h * l >= 2 ? Double.POSITIVE_INFINITY : h * s / (2 * l * b);
    }

    @Misconception(
            name = "the batch size is forgotten",
            hint =
                    "Your floor is the same for batches of 1 and of 1000. What is the variance of the mean of b independent "
                            + "noises?")
    static NoiseFloor withoutBatch() {
        return (h, l, s, b) -> h * l >= 2 ? Double.POSITIVE_INFINITY : h * s / (l * (2 - h * l));
    }

    @Misconception(
            name = "η squared",
            hint =
                    "η² is the variance that one step adds. Each step also takes some away, by the factor (1 − ηλ)². Sum the "
                            + "geometric series: which power of η is left?")
    static NoiseFloor squared() {
        return (h, l, s, b) -> h * l >= 2 ? Double.POSITIVE_INFINITY : h * h * s / (b * l * (2 - h * l));
    }

    @Misconception(
            name = "a negative floor beyond the limit",
            hint =
                    "At ηλ = 3 your variance is negative. Can it be? What happens to θ with the factor 1 − 3 = −2 at every "
                            + "step?")
    static NoiseFloor negative() {
        return (h, l, s, b) -> h * s / (b * l * (2 - h * l));
    }

    @Misconception(
            name = "the curvature is forgotten",
            hint =
                    "Twice the curvature pulls θ back twice as strongly, and your floor hardly changes. Where does λ stand "
                            + "besides in 2 − ηλ?")
    static NoiseFloor withoutCurvature() {
        return (h, l, s, b) -> h * l >= 2 ? Double.POSITIVE_INFINITY : h * s / (b * (2 - h * l));
    }
}
