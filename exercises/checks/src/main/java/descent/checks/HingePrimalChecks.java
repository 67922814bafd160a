package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.HingePrimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@Checks(id = "18-hinge", title = "What the soft margin minimizes", contract = HingePrimal.class, points = 1)
@Forbids(packages = {"descent.optim.svm.", "descent.optim.linalg.", "org.ejml."})
final class HingePrimalChecks {
    @Test
    @Points(0.5)
    @Hint("Margin 2 costs nothing, 0.5 costs 0.5, −1 costs 2.")
    void threeExamplesByHand(HingePrimal answer) {
        Expect.that(answer.value(new double[] {3, 4}, new double[] {2, 0.5, -1}, 10))
                .as("the primal objective")
                .isNear(37.5, 1e-12);
        Expect.that(answer.value(new double[] {-2}, new double[] {0.25, -0.5, 0.9, 3}, 0.7))
                .as("the primal objective")
                .isNear(2 + 0.7 * (0.75 + 1.5 + 0.1), 1e-12);
    }

    private static double sum(double[] w, double[] margins, double c, double half, double edge) {
        return half * Products.dot(w, w)
                + c * Arrays.stream(margins).map(m -> Math.max(0, edge - m)).sum();
    }

    @Misconception(
            name = "only what is on the wrong side costs",
            hint =
                    "An example with margin 0.5 is on the right side, but inside the street. From which margin on does the hinge cost nothing?")
    static HingePrimal perceptron() {
        return (w, margins, c) -> sum(w, margins, c, 0.5, 0);
    }

    @Misconception(
            name = "the half is missing",
            hint = "For w = (3, 4) the first term should be 12.5. What is in front of ‖w‖²?")
    static HingePrimal noHalf() {
        return (w, margins, c) -> sum(w, margins, c, 1, 1);
    }

    @Misconception(
            name = "the mean of the hinges",
            hint = "List every example twice: with C in front of the sum the second term doubles. Does yours?")
    static HingePrimal mean() {
        return (w, margins, c) -> sum(w, margins, c / margins.length, 0.5, 1);
    }

    @Misconception(
            name = "the hinge is squared",
            hint =
                    "A margin of −1 costs 2 here; yours costs 4. There is a machine with your loss, but it has another dual.")
    static HingePrimal squared() {
        return (w, margins, c) -> Products.dot(w, w) / 2
                + c
                        * Arrays.stream(margins)
                                .map(m -> Math.pow(Math.max(0, 1 - m), 2))
                                .sum();
    }

    @Misconception(
            name = "large margins are paid back",
            hint =
                    "An example far beyond the street lowers your sum. Which function keeps 1 − m from becoming negative?")
    static HingePrimal linear() {
        return (w, margins, c) -> Products.dot(w, w) / 2
                + c * Arrays.stream(margins).map(m -> 1 - m).sum();
    }
}
