package descent.optim.optimizer;

/**
 * Projects θ onto a set after each inner step: projected gradient descent, if the inner method is gradient descent.
 *
 * <p>Adaptive methods should be projected in their own metric; this is the Euclidean one for all.
 *
 * @param inner what steps
 * @param projection onto which set
 */
public record Projected(Optimizer inner, Projection projection) implements Optimizer {
    @Override
    public Stepper start(Layout layout) {
        return new WrappingStepper(inner, layout) {
            @Override
            public void step(double[] theta, double[] gradient) {
                inner.step(theta, gradient);
                projection.project(theta);
            }
        };
    }
}
