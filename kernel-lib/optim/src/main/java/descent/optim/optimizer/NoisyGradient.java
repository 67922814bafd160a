package descent.optim.optimizer;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.random.SplitMix64;

/**
 * Adds normal noise to every gradient, less and less with time, before the inner step.
 *
 * <pre>g ← g + N(0, σ_t² I),   σ_t² = s/t^γ,  t = 1, 2, …</pre>
 *
 * <p>It helps some deep networks off flat starts; it is not the noise of mini-batches, whose covariance depends on the data. Each run draws the same numbers from the seed.
 *
 * <p>Source: Neelakantan et al., "Adding gradient noise improves learning for very deep networks", 2015, equation (1), counting from 1 where the paper has 1 + t.
 *
 * @param inner what steps with the noisy gradient
 * @param variance s ≥ 0, usually 0.01, 0.3 or 1
 * @param decay γ ≥ 0, usually 0.55
 * @param seed of the noise
 */
public record NoisyGradient(Optimizer inner, double variance, double decay, long seed) implements Optimizer {
    /** Checks the settings. */
    public NoisyGradient {
        Require.nonNegative("variance", variance);
        Require.nonNegative("decay", decay);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends WrappingStepper {
        private final NoisyGradient settings;
        private final SplitMix64 random;
        private int t;

        Run(NoisyGradient settings, Layout layout) {
            super(settings.inner, layout);
            this.settings = settings;
            random = new SplitMix64(settings.seed);
        }

        @Override
        public void step(double[] theta, double[] gradient) {
            t++;
            double sigma = Math.sqrt(settings.variance / Powers.of((double) t, settings.decay));
            for (int i = 0; i < gradient.length; i++) gradient[i] += sigma * random.nextGaussian();
            inner.step(theta, gradient);
        }
    }
}
