package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.CosineRate;
import org.junit.jupiter.api.Test;

@Checks(id = "09-cosine", title = "The cosine with a floor", contract = CosineRate.class, points = 2)
@Forbids(packages = {"descent.optim.schedule.", "descent.optim.optimizer.", "descent.optim.run."})
final class CosineRateChecks {
    @Test
    @Points(0.5)
    @Hint("At t = 0 the cosine is 1, at T/2 it is 0, at T it is −1.")
    void bothEndsAndTheMiddle(CosineRate answer) {
        Expect.that(answer.rate(0, 100, 0.3, 0.1)).as("the rate of update 0").isNear(0.3, 1e-12);
        Expect.that(answer.rate(50, 100, 0.3, 0.1)).as("the rate half-way").isNear(0.2, 1e-12);
        Expect.that(answer.rate(100, 100, 0.3, 0.1)).as("the rate at T").isNear(0.1, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("At a third of the way the angle is 60 degrees and its cosine is one half.")
    void aThirdOfTheWay(CosineRate answer) {
        Expect.that(answer.rate(20, 60, 1, 0.2)).as("the rate").isNear(0.8, 1e-12);
        Expect.that(answer.rate(40, 60, 1, 0.2)).as("the rate").isNear(0.4, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("The cosine itself comes up again after T. The schedule does not.")
    void staysDownAfterTheEnd(CosineRate answer) {
        Expect.that(answer.rate(150, 100, 0.3, 0.1)).as("the rate at 1.5 T").isNear(0.1, 1e-12);
        Expect.that(answer.rate(61, 60, 1, 0.2)).as("the rate at T + 1").isNear(0.2, 1e-12);
    }

    @Misconception(
            name = "the angle in degrees",
            hint =
                    "Half-way your rate is not the mean of both ends. Which unit does Math.cos expect, and what is half a turn in it?")
    static CosineRate degrees() {
        return (step, steps, highest, lowest) ->
                step >= steps ? lowest : lowest + (highest - lowest) * (1 + Math.cos(180.0 * step / steps)) / 2;
    }

    @Misconception(
            name = "the factor one half is missing",
            hint =
                    "Your first rate is above η_max. Which values does 1 + cos take, and what makes of them a share between 0 and 1?")
    static CosineRate withoutHalf() {
        return (step, steps, highest, lowest) ->
                step >= steps ? lowest : lowest + (highest - lowest) * (1 + Math.cos(Math.PI * step / steps));
    }

    @Misconception(
            name = "the end one step too early",
            hint = "Your curve is at η_min at T − 1. By this contract it is there at T: what is t divided by?")
    static CosineRate oneShort() {
        return (step, steps, highest, lowest) -> step >= steps
                ? lowest
                : lowest + (highest - lowest) * (1 + Math.cos(Math.PI * step / Math.max(1, steps - 1))) / 2;
    }

    @Misconception(
            name = "it rises",
            hint = "Your rate begins at η_min. What is cos 0, and which sign stands before the cosine?")
    static CosineRate rising() {
        return (step, steps, highest, lowest) ->
                step >= steps ? highest : lowest + (highest - lowest) * (1 - Math.cos(Math.PI * step / steps)) / 2;
    }

    @Misconception(
            name = "it comes up again",
            hint =
                    "Up to T all is right. At 1.5 T your rate is half-way up again. What does the contract say about updates after T?")
    static CosineRate again() {
        return (step, steps, highest, lowest) ->
                lowest + (highest - lowest) * (1 + Math.cos(Math.PI * step / steps)) / 2;
    }

    @Misconception(
            name = "the floor is forgotten",
            hint =
                    "With η_min = 0 you are right. With another floor your curve still goes down to 0. Between which two values should the cosine lead?")
    static CosineRate floorless() {
        return (step, steps, highest, lowest) ->
                step >= steps ? lowest : highest * (1 + Math.cos(Math.PI * step / steps)) / 2;
    }

    @Misconception(
            name = "division of whole numbers",
            hint = "Your rate is η_max until the end and then jumps. What is 25/100 in Java if both are int?")
    static CosineRate whole() {
        return (step, steps, highest, lowest) ->
                step >= steps ? lowest : lowest + (highest - lowest) * (1 + Math.cos(Math.PI * (step / steps))) / 2;
    }

    @Misconception(
            name = "the cosine is added to the top",
            hint =
                    "Your middle rate is above the mean of both ends, and your end is not η_min. To which of the two rates is the cosine's share added?")
    static CosineRate atTheMaximum() {
        return (step, steps, highest, lowest) ->
                step >= steps ? lowest : highest + (highest - lowest) * (Math.cos(Math.PI * step / steps) - 1) / 4;
    }
}
