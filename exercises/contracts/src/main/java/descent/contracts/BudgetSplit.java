package descent.contracts;

/** Exercise {@code 17-shadow-price}: divide a budget, and say what one more unit of it is worth. */
@FunctionalInterface
public interface BudgetSplit {
    /**
     * The solution of {@code min ½ Σᵢ wᵢ(xᵢ − cᵢ)²} with {@code Σᵢ xᵢ ≤ B} and {@code xᵢ ≥ 0}, and the budget's multiplier.
     *
     * <p>Example: {@code split({3, 1}, {1, 1}, 2)} has the amounts {@code {2, 0}} and the price 1.
     *
     * @param wishes c, n numbers above 0, n at least 1; not modified
     * @param weights w, n numbers above 0; not modified
     * @param budget B, above 0; it may be more than all wishes together
     */
    Allocation split(double[] wishes, double[] weights, double budget);
}
