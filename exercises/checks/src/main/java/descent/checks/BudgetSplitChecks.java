package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.Allocation;
import descent.contracts.BudgetSplit;
import org.junit.jupiter.api.Test;

@Checks(id = "17-shadow-price", title = "What one more unit is worth", contract = BudgetSplit.class, points = 4)
@Variants(BudgetSplitVariants.class)
@Forbids(
        packages = {
            "descent.optim.constrained.",
            "descent.optim.regularization.",
            "descent.optim.minimizer.",
            "descent.optim.run.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class BudgetSplitChecks {
    private static void expect(
            BudgetSplit answer, double[] amounts, double price, double[] wishes, double[] weights, double budget) {
        Allocation allocation = answer.split(wishes, weights, budget);
        Expect.that(allocation == null ? null : allocation.amounts())
                .as("the amounts")
                .isNear(amounts, 1e-7);
        Expect.that(allocation == null ? null : allocation.price())
                .as("the price")
                .isNear(price, 1e-7);
    }

    @Test
    @Points(1)
    @Hint(
            "Where xᵢ > 0, stationarity says wᵢ(xᵢ − cᵢ) + μ = 0. All pay the same price; who has the larger weight gives up less.")
    void everyoneGivesUpSomething(BudgetSplit answer) {
        expect(answer, new double[] {2, 1}, 1, new double[] {3, 2}, new double[] {1, 1}, 3);
        expect(answer, new double[] {2, 3.5}, 2, new double[] {4, 4}, new double[] {1, 4}, 5.5);
    }

    @Test
    @Points(0.75)
    @Hint("If there is enough for all, one more unit is worth nothing.")
    void enoughForAll(BudgetSplit answer) {
        expect(answer, new double[] {3, 2}, 0, new double[] {3, 2}, new double[] {1, 3}, 7);
    }

    @Test
    @Points(0.75)
    @Hint("Who would get a negative amount gets nothing, and then the others have to share the rest: with a new price.")
    void someGetNothing(BudgetSplit answer) {
        expect(answer, new double[] {2, 0}, 1, new double[] {3, 1}, new double[] {1, 1}, 2);
        expect(answer, new double[] {0, 1, 0}, 6, new double[] {1, 4, 2}, new double[] {2, 2, 1}, 1);
    }
}
