package descent.contracts;

/** Exercise {@code 07-ema}: a moving average that starts at 0, raw and corrected. */
@FunctionalInterface
public interface MovingAverage {
    /**
     * The averages after each value: {@code mₜ = β·mₜ₋₁ + (1 − β)·xₜ} from {@code m₀ = 0}; corrected, {@code mₜ/(1 − βᵗ)}.
     *
     * <p>Example: {@code averages({4, 0}, 0.5, false)} is {@code {2, 1}}, and with correction {@code {4, 4/3}}.
     *
     * @param values x₁, x₂, …, perhaps none; not modified
     * @param beta β in [0, 1)
     * @param correct whether each average is divided by the sum of its weights
     * @return as many averages as values, in a new array
     */
    double[] averages(double[] values, double beta, boolean correct);
}
