package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.MaskVariance;
import org.junit.jupiter.api.Test;

@Checks(id = "14-mask-variance", title = "How much a mask trembles", contract = MaskVariance.class, points = 1)
@Forbids(packages = {"descent.optim.nn.", "org.ejml."})
final class MaskVarianceChecks {
    @Test
    @Points(0.25)
    @Hint("The unit is 0 or 5, with probabilities 0.4 and 0.6. Its mean is 3: how far are the two from it?")
    void oneUnitByHand(MaskVariance answer) {
        Expect.that(answer.of(3, 0.4)).as("the variance").isNear(6.0, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("A variance is a mean of squares: a unit that is twice as large, or negative, has which?")
    void theVarianceGrowsWithTheSquare(MaskVariance answer) {
        Expect.that(answer.of(-2, 0.2)).as("the variance").isNear(1.0, 1e-12);
        Expect.that(answer.of(4, 0.2)).as("the variance").isNear(4.0, 1e-12);
    }

    @Misconception(
            name = "the variance of standard dropout",
            hint = "Your unit is 0 or h. With inverted dropout, what is the unit when it survives?")
    static MaskVariance standard() {
        return (h, p) -> h * h * p * (1 - p);
    }

    @Misconception(
            name = "not squared",
            hint = "For h = −2 your variance is negative. In which power does the size of the unit enter a variance?")
    static MaskVariance linear() {
        return (h, p) -> h * p / (1 - p);
    }

    @Misconception(
            name = "the deviation",
            hint = "Your number has the unit of h, not of h². Have you taken a root too many?")
    static MaskVariance deviation() {
        return (h, p) -> Math.abs(h) * Math.sqrt(p / (1 - p));
    }

    @Misconception(
            name = "the mean square",
            hint =
                    "Without dropout your number is h² and not 0. What has to be taken off a mean of squares to get a variance?")
    static MaskVariance meanSquare() {
        return (h, p) -> h * h / (1 - p);
    }

    @Misconception(
            name = "p is the probability to keep",
            hint = "With p = 0.2 your unit is dropped in four of five cases. Which of the two is p here?")
    static MaskVariance keep() {
        return (h, p) -> h * h * (1 - p) / p;
    }
}
