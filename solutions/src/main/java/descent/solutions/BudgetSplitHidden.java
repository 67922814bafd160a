package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.Allocation;
import descent.contracts.BudgetSplit;
import org.junit.jupiter.api.Test;

@HiddenChecks("17-shadow-price")
final class BudgetSplitHidden {
    @Test
    @Points(1)
    @Hint("Any wishes, weights and budgets: amounts that add up, and all who get something pay the same price.")
    void anyBudget(BudgetSplit answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(1, 6);
            double[] wishes = draws.vector(n, 0.5, 4);
            double[] weights = draws.vector(n, 0.3, 3);
            double all = 0;
            for (double wish : wishes) {
                all += wish;
            }
            double budget = all * (trial % 4 == 0 ? draws.real(1.05, 1.5) : draws.real(0.1, 0.95));
            double low = 0;
            double high = 20;
            for (int k = 0; k < 200; k++) {
                double price = (low + high) / 2;
                if (total(wishes, weights, price) > budget) {
                    low = price;
                } else {
                    high = price;
                }
            }
            double[] amounts = new double[n];
            for (int i = 0; i < n; i++) {
                amounts[i] = Math.max(0, wishes[i] - high / weights[i]);
            }
            Allocation allocation = answer.split(wishes, weights, budget);
            Expect.that(allocation == null ? null : allocation.amounts())
                    .as("the amounts")
                    .isNear(amounts, 1e-6);
            Expect.that(allocation == null ? null : allocation.price())
                    .as("the price")
                    .isNear(high, 1e-6);
        }
    }

    private static double total(double[] wishes, double[] weights, double price) {
        double sum = 0;
        for (int i = 0; i < wishes.length; i++) {
            sum += Math.max(0, wishes[i] - price / weights[i]);
        }
        return sum;
    }

    @Test
    @Points(0.5)
    @Hint(
            "Give a little more budget and see how much the cost falls: that is the price. And leave the arguments as they are.")
    void thePriceIsTheSlope(BudgetSplit answer, Draws draws) {
        double[] wishes = draws.vector(3, 2, 4);
        double[] weights = draws.vector(3, 0.5, 1.5);
        double[] wishesBefore = wishes.clone();
        double[] weightsBefore = weights.clone();
        Allocation less = answer.split(wishes, weights, 3.999);
        Allocation more = answer.split(wishes, weights, 4.001);
        Allocation here = answer.split(wishes, weights, 4);
        if (less != null && more != null && here != null) {
            double slope = (cost(more, wishes, weights) - cost(less, wishes, weights)) / 0.002;
            Expect.that(here.price()).as("the price").isNear(-slope, 1e-4);
        }
        Expect.that(here == null ? null : here.amounts()).as("the amounts").hasLength(3);
        Expect.that(wishes).as("the wishes after the call").is(wishesBefore);
        Expect.that(weights).as("the weights after the call").is(weightsBefore);
    }

    private static double cost(Allocation allocation, double[] wishes, double[] weights) {
        double sum = 0;
        for (int i = 0; allocation.amounts() != null && i < Math.min(3, allocation.amounts().length); i++) {
            double missing = wishes[i] - allocation.amounts()[i];
            sum += weights[i] * missing * missing / 2;
        }
        return sum;
    }
}
