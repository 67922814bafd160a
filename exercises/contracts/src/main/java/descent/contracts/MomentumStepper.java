package descent.contracts;

/** A run of momentum, which remembers its velocity from step to step. */
@FunctionalInterface
public interface MomentumStepper {
    /**
     * One step: {@code v ← βv + g}, then {@code θ ← θ − ηv}, coordinate by coordinate.
     *
     * <p>Example: with n = 1 and β = 0.5, two steps with g = 2 and η = 0.1 lead from 1 to 0.8 and on to 0.5.
     *
     * @param theta the parameters θ, moved in place
     * @param gradient g at θ; not modified
     * @param rate η of this step, above 0; it may change from step to step and acts on the whole velocity at once
     */
    void step(double[] theta, double[] gradient, double rate);
}
