package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.BestFixedRate;
import descent.contracts.FixedRate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@Checks(id = "02-best-rate", title = "The best fixed rate", contract = BestFixedRate.class, points = 3)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.minimizer."})
final class BestFixedRateChecks {
    @Test
    @Points(0.5)
    @Hint("Draw |1 − ηλ| over η for the smallest and for the largest curvature. Where is the higher of the two lowest?")
    void theRateIsWhereTheTwoFactorsMeet(BestFixedRate answer) {
        Expect.that(answer.best(new double[] {4, 1, 9}).rate()).as("the rate").isNear(0.2, 1e-12);
        Expect.that(answer.best(new double[] {1, 3}).rate()).as("the rate").isNear(0.5, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Put your rate into |1 − ηλ|, for the smallest curvature and for the largest.")
    void theFactorIsThatOfTheRate(BestFixedRate answer) {
        Expect.that(answer.best(new double[] {4, 1, 9}).factor())
                .as("the factor")
                .isNear(0.8, 1e-12);
        Expect.that(answer.best(new double[] {1, 3}).factor()).as("the factor").isNear(0.5, 1e-12);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("If all directions are equally curved, one step is enough.")
    void equalCurvaturesAreDoneInOneStep(BestFixedRate answer) {
        Expect.that(answer.best(new double[] {4})).isNear(new FixedRate(0.25, 0), 1e-12);
        Expect.that(answer.best(new double[] {0.5, 0.5, 0.5})).isNear(new FixedRate(2, 0), 1e-12);
    }

    private static double largest(double[] curvatures) {
        return Arrays.stream(curvatures).max().orElseThrow();
    }

    private static double smallest(double[] curvatures) {
        return Arrays.stream(curvatures).min().orElseThrow();
    }

    private static FixedRate with(double rate, double[] curvatures) {
        return new FixedRate(
                rate, Math.max(Math.abs(1 - rate * smallest(curvatures)), Math.abs(1 - rate * largest(curvatures))));
    }

    @Misconception(
            name = "one over L",
            hint =
                    "1/L is the safe rate of the theory, and at it the steepest direction is done in one step. Raise the rate a little: "
                            + "the flattest direction gains, and does the steepest one hurt yet?")
    static BestFixedRate oneOverL() {
        return curvatures -> with(1 / largest(curvatures), curvatures);
    }

    @Misconception(
            name = "the limit itself",
            hint =
                    "2/L is where the steepest direction stops converging: it jumps from side to side for ever. What is its factor there?")
    static BestFixedRate limit() {
        return curvatures -> with(2 / largest(curvatures), curvatures);
    }

    @Misconception(
            name = "the geometric mean",
            hint =
                    "You balance the curvatures as ratios. What must be balanced are the factors 1 − ημ and ηL − 1, and these are "
                            + "straight lines in η. Where do they cross?")
    static BestFixedRate geometric() {
        return curvatures -> with(1 / Math.sqrt(smallest(curvatures) * largest(curvatures)), curvatures);
    }

    @Misconception(
            name = "the mean of all curvatures",
            hint =
                    "Your rate changes when a curvature is added between the others. Does the worst factor depend on those in between?")
    static BestFixedRate mean() {
        return curvatures -> with(1 / Arrays.stream(curvatures).average().orElseThrow(), curvatures);
    }

    @Misconception(
            name = "sorted in advance",
            hint = "You take the first curvature and the last. In {4, 1, 9}, which are the smallest and the largest?")
    static BestFixedRate sortedInAdvance() {
        return curvatures -> {
            double first = curvatures[0];
            double last = curvatures[curvatures.length - 1];
            return new FixedRate(2 / (first + last), Math.abs(last - first) / (first + last));
        };
    }

    @Misconception(
            name = "the factor of J instead of the error's",
            hint =
                    "Your rate is right. Your factor is the one of the value J, which is quadratic in the error. Which one is asked for?")
    static BestFixedRate squared() {
        return curvatures -> {
            FixedRate best = with(2 / (smallest(curvatures) + largest(curvatures)), curvatures);
            return new FixedRate(best.rate(), best.factor() * best.factor());
        };
    }

    @Misconception(
            name = "momentum's factor",
            hint =
                    "Your rate is right, but the factor with the square roots belongs to another method (notebook 05). Put your rate into "
                            + "|1 − ηλ|.")
    static BestFixedRate momentum() {
        return curvatures -> {
            double low = Math.sqrt(smallest(curvatures));
            double high = Math.sqrt(largest(curvatures));
            return new FixedRate(2 / (low * low + high * high), (high - low) / (high + low));
        };
    }
}
