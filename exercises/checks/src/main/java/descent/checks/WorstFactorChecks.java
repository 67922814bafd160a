package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.WorstFactor;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@Checks(id = "02-worst-factor", title = "The worst factor", contract = WorstFactor.class, points = 1)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run."})
final class WorstFactorChecks {
    @Test
    @Points(0.25)
    @Hint("Write down the factor of each curvature, then look for the largest in size.")
    void theSlowestDirectionRulesSmallRates(WorstFactor answer) {
        Expect.that(answer.factor(new double[] {4, 1, 10}, 0.05)).isNear(0.95, 1e-12);
        Expect.that(answer.factor(new double[] {5, 0.5, 2}, 0.1)).isNear(0.95, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("A factor of −1.5 is not small: the error changes sides and grows.")
    void theSteepestDirectionRulesLargeRates(WorstFactor answer) {
        Expect.that(answer.factor(new double[] {1, 25, 10}, 0.1)).isNear(1.5, 1e-12);
        Expect.that(answer.factor(new double[] {4, 3, 5}, 0.5)).isNear(1.5, 1e-12);
        Expect.that(answer.factor(new double[] {2}, 0.75)).isNear(0.5, 1e-12);
    }

    private static double largest(double[] curvatures) {
        return Arrays.stream(curvatures).max().orElseThrow();
    }

    private static double smallest(double[] curvatures) {
        return Arrays.stream(curvatures).min().orElseThrow();
    }

    @Misconception(
            name = "without the magnitude",
            hint =
                    "With curvature 25 and rate 0.1 the factor is −1.5, and you pass it over because it is below all others. What does "
                            + "the error do when it is multiplied by −1.5 at every step?")
    static WorstFactor signed() {
        return (curvatures, rate) -> 1 - rate * smallest(curvatures);
    }

    @Misconception(
            name = "only the largest curvature",
            hint =
                    "The largest curvature decides whether the run is stable. But when it is, which direction is the one that you wait "
                            + "for in the end? Try a rate of 0.05.")
    static WorstFactor steepestOnly() {
        return (curvatures, rate) -> Math.abs(1 - rate * largest(curvatures));
    }

    @Misconception(
            name = "only the smallest curvature",
            hint =
                    "The flattest direction is slow, but it is not always the worst. Raise the rate: which direction overshoots first?")
    static WorstFactor flattestOnly() {
        return (curvatures, rate) -> Math.abs(1 - rate * smallest(curvatures));
    }

    @Misconception(
            name = "the mean curvature",
            hint =
                    "A mean hides the directions that cause trouble. Two curvatures, 1 and 19, have the mean 10: is a rate of 0.15 stable "
                            + "for both?")
    static WorstFactor mean() {
        return (curvatures, rate) ->
                Math.abs(1 - rate * Arrays.stream(curvatures).average().orElseThrow());
    }

    @Misconception(
            name = "the best factor",
            hint =
                    "You return the factor of the direction that shrinks fastest. Which one are you still waiting for after it is done?")
    static WorstFactor best() {
        return (curvatures, rate) ->
                Arrays.stream(curvatures).map(l -> Math.abs(1 - rate * l)).min().orElseThrow();
    }

    @Misconception(
            name = "the first and the last curvature",
            hint =
                    "You look at the first and the last curvature, as if they were sorted. Where in {1, 25, 10} is the largest one?")
    static WorstFactor ends() {
        return (curvatures, rate) ->
                Math.max(Math.abs(1 - rate * curvatures[0]), Math.abs(1 - rate * curvatures[curvatures.length - 1]));
    }
}
