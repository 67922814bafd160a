package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.MatchedUnits;
import org.junit.jupiter.api.Test;

@HiddenChecks("21-matched-units")
final class MatchedUnitsHidden {
    @Test
    @Points(1)
    @Hint(
            "Any two nets of up to seven units: of all orders the one with the largest sum, rows and columns moved together.")
    void anyTwoNets(MatchedUnits answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            int units = 1 + trial % 6;
            two(answer, draws, units, 1 + trial % 3, 1 + trial % 2);
        }
    }

    @Test
    @Points(0.5)
    @Hint("Seven units have 5040 orders: few enough to look at each.")
    void sevenUnits(MatchedUnits answer, Draws draws) {
        two(answer, draws, 7, 3, 2);
    }

    private static void two(MatchedUnits answer, Draws draws, int units, int width, int outputs) {
        double[][] first = draws.matrix(units, width, -2, 2);
        double[][] second = draws.matrix(outputs, units, -2, 2);
        double[][] otherFirst = draws.matrix(units, width, -2, 2);
        double[][] otherSecond = draws.matrix(outputs, units, -2, 2);
        Expect.that(answer.matched(
                        Given.copy(first), Given.copy(second), Given.copy(otherFirst), Given.copy(otherSecond)))
                .as("the other net, renumbered")
                .isNear(MatchedUnitsAnswers.bySubsets(first, second, otherFirst, otherSecond), 1e-12);
    }
}
