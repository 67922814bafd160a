package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Given;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.MatchedUnits;
import org.junit.jupiter.api.Test;

@Checks(
        id = "21-matched-units",
        title = "The same units under other numbers",
        contract = MatchedUnits.class,
        points = 3)
@Variants(MatchedUnitsVariants.class)
@Forbids(
        packages = {
            "descent.optim.nn.",
            "descent.optim.linalg.",
            "descent.optim.geometry.",
            "descent.optim.search.",
            "org.ejml."
        })
final class MatchedUnitsChecks {
    @Test
    @Points(0.5)
    @Hint("In the order given the sum is 4 + 2 + 5 + 2 = 13, with the two units exchanged 1 + 1 + 20 + 4 = 26.")
    void twoUnitsByHand(MatchedUnits answer) {
        double[][] otherFirst = {{4}, {1}};
        double[][] otherSecond = {{2, 1}};
        Expect.that(answer.matched(new double[][] {{1}, {5}}, new double[][] {{1, 2}}, otherFirst, otherSecond))
                .as("the other net, renumbered")
                .isNear(new double[][][] {{{1}, {4}}, {{1, 2}}}, 1e-12);
        Expect.that(otherFirst).as("its first matrix after the call").is(new double[][] {{4}, {1}});
        Expect.that(otherSecond).as("its second matrix after the call").is(new double[][] {{2, 1}});
    }

    @Test
    @Points(0.5)
    @Hint(
            "The other net is the first with its units in another order: renumbered it is the first again, in both layers.")
    void aShuffledCopyComesBack(MatchedUnits answer) {
        double[][] first = {{2, 0.5}, {-1, 1.5}, {0.3, -2}, {1, 1}};
        double[][] second = {{1, -0.5, 2, 0.25}, {0.7, 1, -1, 3}};
        Expect.that(answer.matched(
                        Given.copy(first),
                        Given.copy(second),
                        new double[][] {{0.3, -2}, {2, 0.5}, {1, 1}, {-1, 1.5}},
                        new double[][] {{2, 1, 0.25, -0.5}, {-1, 0.7, 3, 1}}))
                .as("the other net, renumbered")
                .isNear(new double[][][] {first, second}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint(
            "Units 1 and 2 of the first net both fit best to unit 1 of the other. Only one can have it: which order is best for all three?")
    void thePartnersAreSharedFairly(MatchedUnits answer) {
        double[][] first = {{3, 1}, {4, 2}, {-1, 2}};
        double[][] second = {{0.5, 1, -1}};
        double[][] otherFirst = {{0, 3}, {-2.5, -2}, {-1.5, 3}};
        double[][] otherSecond = {{2, -3, 2}};
        Expect.that(answer.matched(first, second, otherFirst, otherSecond))
                .as("the other net, renumbered")
                .isNear(new double[][][] {{{-1.5, 3}, {0, 3}, {-2.5, -2}}, {{2, 2, -3}}}, 1e-12);
    }
}
