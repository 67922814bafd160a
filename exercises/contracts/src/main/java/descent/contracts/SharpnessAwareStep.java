package descent.contracts;

import java.util.function.UnaryOperator;

/** Exercise {@code 21-sam-step}: one step of sharpness-aware minimization. */
@FunctionalInterface
public interface SharpnessAwareStep {
    /**
     * The next weights {@code w − rate·∇f(w + rho·g/‖g‖)} with {@code g = ∇f(w)}; where g is 0, the gradient is taken at w.
     *
     * <p>Example: for ½w² from {@code {2}} with rate 0.1 and rho 0.5 it is {@code {1.75}}.
     *
     * @param gradient ∇f, which may be asked twice
     * @param w not modified
     * @param rate η, positive
     * @param rho ρ, not negative
     * @return a new array
     */
    double[] next(UnaryOperator<double[]> gradient, double[] w, double rate, double rho);
}
