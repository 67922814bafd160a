package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;

/**
 * Shortens the whole gradient where its norm exceeds a limit, before the inner step.
 *
 * <pre>g ← min(1, c / (‖g‖ + 1e-6)) g</pre>
 *
 * <p>It keeps the direction. Equal to {@code clip_grad_norm_}, whose 1e-6 leaves the clipped norm a little below c. {@link ClipNorm} does it block by block. Where the norm is not finite the gradient
 * becomes NaN or 0·∞ = NaN, and the run ends as not finite.
 *
 * <p>Source: Pascanu, Mikolov, Bengio, "On the difficulty of training recurrent neural networks", ICML 2013, algorithm 1.
 *
 * @param inner what steps with the clipped gradient
 * @param limit c &gt; 0
 * @param norm how the gradient is measured, usually {@link Norm#L2}
 */
public record ClipGlobalNorm(Optimizer inner, double limit, Norm norm) implements Optimizer {
    /** Checks the limit. */
    public ClipGlobalNorm {
        Require.positive("limit", limit);
    }

    /** Clips by the Euclidean norm. */
    public ClipGlobalNorm(Optimizer inner, double limit) {
        this(inner, limit, Norm.L2);
    }

    @Override
    public Stepper start(Layout layout) {
        return new WrappingStepper(inner, layout) {
            @Override
            public void step(double[] theta, double[] gradient) {
                double scale = limit / (norm.of(gradient) + 1e-6);
                if (!(scale >= 1)) Vectors.scale(scale, gradient);
                inner.step(theta, gradient);
            }
        };
    }
}
