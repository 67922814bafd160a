package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;

/**
 * Weight decay through the gradient (L2, coupled): the inner method sees g + λθ.
 *
 * <p>This is the gradient of an added (λ/2)‖θ‖²; the objective's value does not show it. It is the {@code weight_decay} of PyTorch's optimizers other than AdamW. In adaptive methods it is divided by their denominator, so large
 * gradients are decayed less: {@link AdamW} is the remedy. For gradient descent the two are the same. Blocks that do not decay keep their gradient.
 *
 * @param inner what steps with g + λθ
 * @param weightDecay λ ≥ 0
 */
public record L2Decay(Optimizer inner, double weightDecay) implements Optimizer {
    /** Checks the setting. */
    public L2Decay {
        Require.nonNegative("weightDecay", weightDecay);
    }

    @Override
    public Stepper start(Layout layout) {
        DecaySegments segments = new DecaySegments(layout, weightDecay);
        return new WrappingStepper(inner, layout) {
            @Override
            public void step(double[] theta, double[] gradient) {
                Vectors.sameLength("theta", theta, "gradient", gradient);
                for (int s = 0; s < segments.count; s++) {
                    double lambda = segments.lambda(s);
                    int to = segments.to(s, theta.length);
                    for (int i = segments.from(s, 0); i < to; i++) gradient[i] += lambda * theta[i];
                }
                inner.step(theta, gradient);
            }
        };
    }
}
