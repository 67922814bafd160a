package descent.contracts;

/** Exercise {@code 07-step-bound}: the longest step of Adam. */
@FunctionalInterface
public interface StepBound {
    /**
     * The lengths of Adam's step at an isolated spike and in the worst case, after so many steps that bias corrections are 1.
     *
     * <pre>
     * spike = η(1 − β₁)/√(1 − β₂),   longest = η(1 − β₁)/√((1 − β₂)(1 − β₁²/β₂))
     * </pre>
     *
     * <p>Example: {@code limits(1, 0.9, 0.999)} is 3.162… and 7.270….
     *
     * @param rate η, above 0
     * @param beta1 β₁ in [0, 1), with β₁² below β₂
     * @param beta2 β₂ in (0, 1)
     */
    StepLimits limits(double rate, double beta1, double beta2);
}
