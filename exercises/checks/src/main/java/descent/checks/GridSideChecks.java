package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.GridSide;
import org.junit.jupiter.api.Test;

@Checks(id = "23-grid-side", title = "What a budget buys", contract = GridSide.class, points = 1)
@Forbids(packages = {"descent.optim.search."})
final class GridSideChecks {
    @Test
    @Points(0.25)
    @Hint("A grid of k values of each of d hyper-parameters has k·k⋯k trials, d factors.")
    void aFewGrids(GridSide answer) {
        Expect.that(answer.valuesEach(100, 3)).isNear(4, 0);
        Expect.that(answer.valuesEach(25, 2)).isNear(5, 0);
        Expect.that(answer.valuesEach(24, 2)).isNear(4, 0);
        Expect.that(answer.valuesEach(17, 1)).isNear(17, 0);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("5³ is 125 exactly. What does Math.pow(125, 1.0 / 3) give?")
    void exactPowersAndSmallBudgets(GridSide answer) {
        Expect.that(answer.valuesEach(125, 3)).isNear(5, 0);
        Expect.that(answer.valuesEach(1000, 3)).isNear(10, 0);
        Expect.that(answer.valuesEach(3, 4)).isNear(1, 0);
    }

    @Misconception(
            name = "the budget is divided",
            hint =
                    "You share the trials out among the hyper-parameters. In a full grid every value of one meets every value of the "
                            + "others: how many trials are 4 values of each of 3?")
    static GridSide divided() {
        return (budget, d) -> Math.max(1, budget / d);
    }

    @Misconception(
            name = "rounded to the nearest",
            hint =
                    "Your grid sometimes needs more trials than there are. With 24 trials and two hyper-parameters, do five values of "
                            + "each fit?")
    static GridSide nearest() {
        return (budget, d) -> (int) Math.round(Math.pow(budget, 1.0 / d));
    }

    @Misconception(
            name = "a root that is not exact",
            hint =
                    "You cut off a root that the machine cannot take exactly. Print the cube root of 125 with all digits. Can you check "
                            + "your k by multiplying?")
    static GridSide cutOff() {
        return (budget, d) -> (int) Math.pow(budget, 1.0 / d);
    }
}
