package descent.optim.optimizer;

import descent.optim.linalg.Vectors;

/**
 * Turns a method that minimizes into one that maximizes: the inner method sees −g.
 *
 * @param inner what steps with the reversed gradient
 */
public record Ascent(Optimizer inner) implements Optimizer {
    @Override
    public Stepper start(Layout layout) {
        return new WrappingStepper(inner, layout) {
            @Override
            public void step(double[] theta, double[] gradient) {
                Vectors.scale(-1, gradient);
                inner.step(theta, gradient);
            }
        };
    }
}
