package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Lion: steps of the same length in every component, only the sign of an interpolated momentum counts.
 *
 * <pre>
 * c = β₁ m + (1 − β₁) g
 * θ ← θ − η (sign(c) + λ θ)
 * m ← β₂ m + (1 − β₂) g
 * </pre>
 *
 * <p>State: one vector, m, from 0. Cost: six multiplications per component. sign(0) = 0. Because every component moves by η, the rate should be three to ten times smaller than Adam's and λ as much larger.
 * Blocks that do not decay keep λ = 0.
 *
 * <p>Source: Chen et al., "Symbolic discovery of optimization algorithms", NeurIPS 2023, algorithm 2.
 *
 * @param learningRate η ≥ 0, usually 1e-4
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.99
 * @param weightDecay λ ≥ 0, multiplied by the rate
 */
public record Lion(Schedule learningRate, double beta1, double beta2, double weightDecay) implements Optimizer {
    /** Checks the settings. */
    public Lion {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.nonNegative("weightDecay", weightDecay);
    }

    /** Lion with a constant rate, β₁ = 0.9, β₂ = 0.99, no weight decay. */
    public Lion(double learningRate) {
        this(Schedule.constant(learningRate), 0.9, 0.99, 0);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double beta1;
        private final double beta2;
        private final DecaySegments segments;
        private final double[] m;
        private double eta;

        Run(Lion settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            segments = new DecaySegments(layout, settings.weightDecay);
            m = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            this.eta = eta;
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            for (int s = 0; s < segments.count; s++)
                update(theta, g, segments.from(s, from), segments.to(s, to), segments.lambda(s));
        }

        private void update(double[] theta, double[] g, int from, int to, double lambda) {
            double beta1 = this.beta1;
            double beta2 = this.beta2;
            double rest1 = 1 - beta1;
            double rest2 = 1 - beta2;
            double eta = this.eta;
            double[] m = this.m;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double c = beta1 * m[i] + rest1 * gi;
                // In this order HotSpot makes vectors of it wherever it is inlined.
                theta[i] -= eta * (lambda * theta[i] + Signs.of(c));
                m[i] = beta2 * m[i] + rest2 * gi;
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone());
        }
    }
}
