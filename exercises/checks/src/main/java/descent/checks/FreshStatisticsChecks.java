package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.FreshStatistics;
import org.junit.jupiter.api.Test;

@Checks(
        id = "21-fresh-statistics",
        title = "New statistics for averaged weights",
        contract = FreshStatistics.class,
        points = 3)
@Variants(FreshStatisticsVariants.class)
@Forbids(
        packages = {
            "descent.optim.run.",
            "descent.optim.nn.",
            "descent.optim.linalg.",
            "descent.optim.metric.",
            "org.ejml."
        })
final class FreshStatisticsChecks {
    @Test
    @Points(0.75)
    @Hint("The mean of the snapshots is (0.5, 0.5). It gives 2 and 4: the mean 3, the variance 1.")
    void oneUnitByHand(FreshStatistics answer) {
        double[][][] snapshots = {{{1, 0}}, {{0, 1}}};
        double[][] inputs = {{1, 3}, {5, 3}};
        Expect.that(answer.statistics(snapshots, inputs))
                .as("means and variances")
                .isNear(new double[][] {{3}, {1}}, 1e-12);
        Expect.that(snapshots[0][0]).as("the first snapshot after the call").is(new double[] {1, 0});
    }

    @Test
    @Points(0.75)
    @Hint(
            "The mean of the three snapshots is {{1, 0}, {0, 2}, {−1, 1}}. Put the four inputs through it, then take means and variances.")
    void severalUnits(FreshStatistics answer) {
        double[][][] snapshots = {
            {{3, -1}, {1, 1}, {-2, 2}}, {{-1, 2}, {0, 4}, {1, -1}}, {{1, -1}, {-1, 1}, {-2, 2}},
        };
        double[][] inputs = {{1, 2}, {3, -1}, {0, 4}, {2, 1}};
        Expect.that(answer.statistics(snapshots, inputs))
                .as("means and variances")
                .isNear(new double[][] {{1.5, 3, 0}, {1.25, 13, 8.5}}, 1e-12);
    }
}
