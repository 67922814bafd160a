package descent.solutions;

import descent.check.Right;
import descent.contracts.Allocation;
import descent.contracts.BudgetSplit;
import java.util.stream.IntStream;

/** Right answers to {@code 17-shadow-price}. */
final class BudgetSplitAnswers {
    private BudgetSplitAnswers() {}

    private static double[] amounts(double[] wishes, double[] weights, double price) {
        double[] amounts = new double[wishes.length];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = Math.max(0, wishes[i] - price / weights[i]);
        }
        return amounts;
    }

    @Right("drop whoever would get less than nothing")
    static BudgetSplit dropping() {
        return (wishes, weights, budget) -> {
            boolean[] out = new boolean[wishes.length];
            double price;
            boolean again;
            do {
                double excess = -budget;
                double flexible = 0;
                for (int i = 0; i < out.length; i++) {
                    if (!out[i]) {
                        excess += wishes[i];
                        flexible += 1 / weights[i];
                    }
                }
                price = Math.max(0, excess / flexible);
                again = false;
                for (int i = 0; i < out.length; i++) {
                    if (!out[i] && wishes[i] * weights[i] < price) {
                        out[i] = true;
                        again = true;
                    }
                }
            } while (again);
            return new Allocation(amounts(wishes, weights, price), price);
        };
    }

    @Right("Newton's method for the price")
    static BudgetSplit newton() {
        return (wishes, weights, budget) -> {
            double price = 0;
            for (double ignored : wishes) {
                double excess = -budget;
                double flexible = 0;
                for (int i = 0; i < wishes.length; i++) {
                    if (wishes[i] * weights[i] > price) {
                        excess += wishes[i] - price / weights[i];
                        flexible += 1 / weights[i];
                    }
                }
                price += excess / flexible;
            }
            price = Math.max(0, price);
            return new Allocation(amounts(wishes, weights, price), price);
        };
    }

    @Right("sorted by the price at which each one leaves")
    static BudgetSplit sorted() {
        return (wishes, weights, budget) -> {
            int[] order = IntStream.range(0, wishes.length)
                    .boxed()
                    .sorted((i, j) -> Double.compare(wishes[j] * weights[j], wishes[i] * weights[i]))
                    .mapToInt(i -> i)
                    .toArray();
            double price = 0;
            double wished = 0;
            double flexible = 0;
            for (int i : order) {
                wished += wishes[i];
                flexible += 1 / weights[i];
                price = Math.max(price, (wished - budget) / flexible);
            }
            return new Allocation(amounts(wishes, weights, price), price);
        };
    }
}
