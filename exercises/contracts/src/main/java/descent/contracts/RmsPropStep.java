package descent.contracts;

/** Exercise {@code 06-rmsprop-step}: one update of RMSprop. */
@FunctionalInterface
public interface RmsPropStep {
    /**
     * Makes one update, component by component: {@code v ← β·v + (1 − β)·g²}, then {@code θ ← θ − η·g / √(v + ε)} with the new v.
     *
     * <p>Example: {@code step(θ = {1}, g = {2}, v = {0}, 0.1, 0.75, 0)} leaves {@code v = {1}} and {@code θ = {0.8}}.
     *
     * @param theta the parameters θ; modified
     * @param gradient the gradient g at θ, as long as θ; not modified
     * @param v the moving average of the squared gradients of each component; modified
     * @param rate the rate η, above 0
     * @param beta the decay β, at least 0 and below 1
     * @param epsilon ε, at least 0; where it is 0, no component of the new v is 0
     */
    void step(double[] theta, double[] gradient, double[] v, double rate, double beta, double epsilon);
}
