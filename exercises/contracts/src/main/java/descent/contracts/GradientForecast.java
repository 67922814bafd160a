package descent.contracts;

/** Exercise {@code 10-predict}: how long a gradient is after many layers, before anything runs. */
@FunctionalInterface
public interface GradientForecast {
    /**
     * The root mean square length of the gradient at the input of a deep network whose gradient at the top has length 1.
     *
     * <p>Layer l = 1, …, n multiplies by a matrix of widths[l] × widths[l−1] independent weights of mean 0 and standard deviation
     * deviations[l−1], then applies the leaky ReLU, whose slope is 1 for positive and α for negative numbers. Each sign is equally likely,
     * and slopes count as independent of the weights on the way back.
     *
     * <p>Example: {@code length({6, 3}, {0.5}, 0)} is {@code √(6·0.25/2) = 0.866…}. Without layers it is 1.
     *
     * @param widths n + 1 widths, the input's first; not modified
     * @param deviations n standard deviations, above 0; not modified
     * @param alpha α, the slope for negative numbers; 0 for ReLU
     */
    double length(int[] widths, double[] deviations, double alpha);
}
