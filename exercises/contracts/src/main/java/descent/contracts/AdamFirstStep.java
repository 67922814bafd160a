package descent.contracts;

/** Exercise {@code 07-first-step}: how far Adam moves at first. */
@FunctionalInterface
public interface AdamFirstStep {
    /**
     * The displacement {@code θ₁ − θ₀} of one parameter in Adam's first step, with bias correction: {@code −η·g/(|g| + ε)}.
     *
     * <p>Example: {@code displacement(4, 0.1, 1)} is {@code −0.08}. Where the gradient is 0 the parameter stays, also with ε = 0.
     *
     * @param gradient the first gradient g
     * @param rate the rate η, above 0
     * @param epsilon ε, at least 0
     */
    double displacement(double gradient, double rate, double epsilon);
}
