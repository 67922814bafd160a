package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.FilterDistance;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

@Checks(id = "13-filter", title = "Early stopping as ridge", contract = FilterDistance.class, points = 3)
@Forbids(packages = {"descent.optim.regularization.", "descent.optim.selection."})
final class FilterDistanceChecks {
    @Test
    @Points(0.75)
    @Hint(
            "For s = 1: 1 − 0.5² = 0.75 and 1/(1 + 1) = 0.5. For s = 0.5: 1 − 0.75² = 0.4375 and 0.5/1.5. The first pair differs more.")
    void twoCurvaturesByHand(FilterDistance answer) {
        Expect.that(answer.distance(new double[] {1, 0.5}, 0.5, 2))
                .as("the distance")
                .isNear(0.25, 1e-12);
        Expect.that(answer.distance(new double[] {0.2}, 0.5, 3))
                .as("the distance")
                .isNear(1 - 0.729 - 0.3 / 1.3, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint(
            "Beyond η = 1/s gradient descent swings, and its factor may lie below ridge's. The difference counts by its size.")
    void aFactorMayBeSmallerThanRidges(FilterDistance answer) {
        Expect.that(answer.distance(new double[] {0.1, 1.6}, 1, 2))
                .as("the distance")
                .isNear(3.2 / 4.2 - 0.64, 1e-12);
    }

    @Misconception(
            name = "what is left instead of what is learned",
            hint =
                    "(1 − ηs)ᵗ is the part of the error that is still there after t steps. How much of the direction has been learned then?")
    static FilterDistance left() {
        return (curvatures, rate, steps) ->
                largest(curvatures, s -> Math.pow(1 - rate * s, steps) - ridge(s, rate * steps));
    }

    @Misconception(
            name = "the strength is the time",
            hint =
                    "Your ridge gets stronger with every step. Long training corresponds to a weak penalty: which way round is α?")
    static FilterDistance timeAsStrength() {
        return (curvatures, rate, steps) -> largest(curvatures, s -> learned(s, rate, steps) - s / (s + rate * steps));
    }

    @Misconception(
            name = "the rate is missing in α",
            hint =
                    "Your α is 1/t. Half the rate and twice the steps is the same walk, but your ridge changes. What is time made of?")
    static FilterDistance withoutRate() {
        return (curvatures, rate, steps) -> largest(curvatures, s -> learned(s, rate, steps) - ridge(s, steps));
    }

    @Misconception(
            name = "the exponential instead of the power",
            hint =
                    "exp(−ηst) is what (1 − ηs)ᵗ tends to for small rates. The question asks for these steps with this rate: use the power.")
    static FilterDistance exponential() {
        return (curvatures, rate, steps) ->
                largest(curvatures, s -> 1 - Math.exp(-rate * s * steps) - ridge(s, rate * steps));
    }

    @Misconception(
            name = "the sign is kept",
            hint =
                    "Where gradient descent's factor is the smaller one you get a negative number, which never is the largest. Which differences "
                            + "count?")
    static FilterDistance signed() {
        return (curvatures, rate, steps) -> Arrays.stream(curvatures)
                .map(s -> learned(s, rate, steps) - ridge(s, rate * steps))
                .max()
                .orElse(0);
    }

    private static double learned(double s, double rate, int steps) {
        return 1 - Math.pow(1 - rate * s, steps);
    }

    private static double ridge(double s, double time) {
        return s / (s + 1 / time);
    }

    private static double largest(double[] curvatures, DoubleUnaryOperator difference) {
        return Arrays.stream(curvatures).map(difference).map(Math::abs).max().orElse(0);
    }
}
