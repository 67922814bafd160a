package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.Arrays;

/**
 * Gradient accumulation: averages k gradients and makes one inner step with them, so that a batch of kB costs the memory of B.
 *
 * <p>Between the inner steps θ stands still. The plain mean equals the gradient of the joint batch where all k batches have the same size. Schedules and moments of the inner method count inner steps. State: one
 * vector. k = 1 changes nothing.
 *
 * @param inner what steps with the mean gradient
 * @param every k ≥ 1
 */
public record Accumulate(Optimizer inner, int every) implements Optimizer {
    /** Checks the number. */
    public Accumulate {
        Require.atLeast(1, "every", every);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends WrappingStepper {
        private final int every;
        private final double[] mean;
        private int held;

        Run(Accumulate settings, Layout layout) {
            super(settings.inner, layout);
            every = settings.every;
            mean = new double[layout.size()];
        }

        @Override
        public void step(double[] theta, double[] gradient) {
            Vectors.length("gradient", gradient, mean.length);
            for (int i = 0; i < mean.length; i++) mean[i] += gradient[i] / every;
            if (++held < every) return;
            inner.step(theta, mean);
            Arrays.fill(mean, 0);
            held = 0;
        }
    }
}
