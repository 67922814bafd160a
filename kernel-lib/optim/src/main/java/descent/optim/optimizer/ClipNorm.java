package descent.optim.optimizer;

import descent.optim.linalg.Require;

/**
 * Shortens the gradient of each block of the layout where its Euclidean norm exceeds a limit, before the inner step.
 *
 * <pre>g_b ← min(1, c / (‖g_b‖ + 1e-6)) g_b     for each block b</pre>
 *
 * <p>It keeps the direction within a block, not the direction of the whole: Keras' {@code clipnorm}. {@link ClipGlobalNorm} measures all blocks together, PyTorch's {@code clip_grad_norm_} and Keras' {@code
 * global_clipnorm}.
 *
 * @param inner what steps with the clipped gradient
 * @param limit c &gt; 0
 */
public record ClipNorm(Optimizer inner, double limit) implements Optimizer {
    /** Checks the limit. */
    public ClipNorm {
        Require.positive("limit", limit);
    }

    @Override
    public Stepper start(Layout layout) {
        Layout.Block[] blocks = layout.blocks().toArray(new Layout.Block[0]);
        return new WrappingStepper(inner, layout) {
            @Override
            public void step(double[] theta, double[] gradient) {
                for (Layout.Block block : blocks) {
                    double scale = limit / (BlockNorm.of(gradient, block.offset(), block.end()) + 1e-6);
                    if (!(scale >= 1)) for (int i = block.offset(); i < block.end(); i++) gradient[i] *= scale;
                }
                inner.step(theta, gradient);
            }
        };
    }
}
