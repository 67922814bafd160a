package descent.contracts;

/**
 * How a budget is divided.
 *
 * @param amounts what each gets, in the order of the wishes
 * @param price the multiplier of the budget, at least 0: by how much the best value falls for each unit more
 */
public record Allocation(double[] amounts, double price) {}
