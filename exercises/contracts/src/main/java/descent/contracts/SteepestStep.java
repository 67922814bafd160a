package descent.contracts;

/** Exercise {@code 01-steepest-step}: what "steepest" means depends on the norm. */
@FunctionalInterface
public interface SteepestStep {
    /**
     * The step s that decreases the linear model {@code g·s} most among all steps with {@code ‖s‖ ≤ ε}.
     *
     * <p>Example: {@code step({3, -4}, L2, 0.5)} is {@code {-0.3, 0.4}}. Where several steps are equally steep, any of them
     * will do; for a gradient of zeros return zeros.
     *
     * @param gradient the gradient g; not modified
     * @param norm how steps are measured
     * @param length the longest step ε, above 0
     * @return s, as long as the gradient, in a new array
     */
    double[] step(double[] gradient, StepNorm norm, double length);
}
