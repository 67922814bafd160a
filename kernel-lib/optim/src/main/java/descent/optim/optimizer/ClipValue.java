package descent.optim.optimizer;

import descent.optim.linalg.Require;

/**
 * Clips each component of the gradient to [−c, c] before the inner step.
 *
 * <p>It changes the gradient's direction. NaN stays NaN. Equal to {@code clip_grad_value_}.
 *
 * @param inner what steps with the clipped gradient
 * @param limit c &gt; 0
 */
public record ClipValue(Optimizer inner, double limit) implements Optimizer {
    /** Checks the limit. */
    public ClipValue {
        Require.positive("limit", limit);
    }

    @Override
    public Stepper start(Layout layout) {
        return new WrappingStepper(inner, layout) {
            @Override
            public void step(double[] theta, double[] gradient) {
                for (int i = 0; i < gradient.length; i++) gradient[i] = Math.max(-limit, Math.min(limit, gradient[i]));
                inner.step(theta, gradient);
            }
        };
    }
}
