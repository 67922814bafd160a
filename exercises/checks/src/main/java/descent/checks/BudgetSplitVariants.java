package descent.checks;

import descent.check.Misconception;
import descent.contracts.Allocation;
import descent.contracts.BudgetSplit;
import java.util.Arrays;

/** How budgets are divided, and priced, wrongly. */
final class BudgetSplitVariants {
    private BudgetSplitVariants() {}

    /** The amounts at a price. */
    private interface Demand {
        double amount(double wish, double weight, double price);
    }

    private static final Demand CUT = (wish, weight, price) -> Math.max(0, wish - price / weight);

    private static double[] at(Demand demand, double[] wishes, double[] weights, double price) {
        double[] amounts = new double[wishes.length];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = demand.amount(wishes[i], weights[i], price);
        }
        return amounts;
    }

    /** The price at which the budget is used up, from a lowest price on. */
    private static Allocation clear(Demand demand, double[] wishes, double[] weights, double budget, double lowest) {
        double low = lowest;
        double high = 1e4;
        for (int k = 0; k < 200; k++) {
            double price = (low + high) / 2;
            if (Arrays.stream(at(demand, wishes, weights, price)).sum() > budget) {
                low = price;
            } else {
                high = price;
            }
        }
        return new Allocation(at(demand, wishes, weights, high), high);
    }

    @Misconception(
            name = "the budget is used up at any cost",
            hint =
                    "With wishes 3 and 2 and a budget of 7 you give more than was wished for, at a negative price. Which sign must the multiplier of an inequality have?")
    static BudgetSplit equality() {
        return (wishes, weights, budget) -> clear(CUT, wishes, weights, budget, -1e4);
    }

    @Misconception(
            name = "the weights are ignored",
            hint = "You take the same amount from all. Derive wᵢ(xᵢ − cᵢ)²/2: who minds more, gives up less.")
    static BudgetSplit unweighted() {
        return (wishes, weights, budget) ->
                clear((wish, weight, price) -> Math.max(0, wish - price), wishes, weights, budget, 0);
    }

    @Misconception(
            name = "large weights give up most",
            hint = "In wᵢ(xᵢ − cᵢ) + μ = 0, solve for xᵢ. Where does wᵢ end up?")
    static BudgetSplit multiplied() {
        return (wishes, weights, budget) ->
                clear((wish, weight, price) -> Math.max(0, wish - price * weight), wishes, weights, budget, 0);
    }

    @Misconception(
            name = "negative amounts",
            hint =
                    "Somebody gets a negative amount in your answer. That constraint has a multiplier too: when is it not zero?")
    static BudgetSplit uncut() {
        return (wishes, weights, budget) ->
                clear((wish, weight, price) -> wish - price / weight, wishes, weights, budget, 0);
    }

    @Misconception(
            name = "cut, and not shared anew",
            hint =
                    "You cut the negative amounts, but keep the price that was computed with them. Add your amounts up: is that still the budget?")
    static BudgetSplit cutOnce() {
        return (wishes, weights, budget) -> {
            Allocation uncut = uncut().split(wishes, weights, budget);
            return new Allocation(at(CUT, wishes, weights, uncut.price()), uncut.price());
        };
    }

    @Misconception(
            name = "shared in proportion",
            hint =
                    "You give all the same share of what they wish. For that split, is wᵢ(cᵢ − xᵢ) the same for all? If not, moving a little from one to another lowers the cost.")
    static BudgetSplit proportional() {
        return (wishes, weights, budget) -> {
            double share = Math.min(1, budget / Arrays.stream(wishes).sum());
            double[] amounts = Arrays.stream(wishes).map(wish -> share * wish).toArray();
            double price = 0;
            for (int i = 0; i < amounts.length; i++) {
                price += weights[i] * (wishes[i] - amounts[i]) / amounts.length;
            }
            return new Allocation(amounts, price);
        };
    }
}
