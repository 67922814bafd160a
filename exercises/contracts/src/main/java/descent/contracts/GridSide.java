package descent.contracts;

/** Exercise {@code 23-grid-side}: how fine a grid a budget buys. */
@FunctionalInterface
public interface GridSide {
    /**
     * The largest number of values k of each hyper-parameter such that a full grid of them, k to the power of d trials, fits the budget.
     *
     * <p>Example: {@code valuesEach(100, 3)} is {@code 4}, because 4³ = 64 fits and 5³ = 125 does not.
     *
     * @param budget the number of trials, at least 1
     * @param hyperparameters d, at least 1 and at most 20
     */
    int valuesEach(int budget, int hyperparameters);
}
