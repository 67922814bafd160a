package descent.optim.optimizer;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * LAMB: AdamW whose step is scaled in each layer to the norm of the weights, for very large batches.
 *
 * <pre>
 * m ← β₁ m + (1 − β₁) g,  v ← β₂ v + (1 − β₂) g²
 * u = m̂ / (√v̂ + ε) + λ w                       m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ)
 * w ← w − η ‖w‖/‖u‖ · u                          for each layer w; ratio 1 where a norm is 0
 * </pre>
 *
 * <p>A layer is a block of the {@link Layout}; φ of the paper is the identity. Blocks that do not decay (biases) are stepped with ratio 1 and λ = 0, as is usual. State: two vectors, m and v, from 0;
 * u is written over the gradient. Cost: a root, a division and three passes per component.
 *
 * <p>Source: You et al., "Large batch optimization for deep learning: training BERT in 76 minutes", ICLR 2020, algorithm 2.
 *
 * @param learningRate η ≥ 0
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.999
 * @param epsilon ε ≥ 0, usually 1e-6
 * @param weightDecay λ ≥ 0, usually 0.01
 */
public record Lamb(Schedule learningRate, double beta1, double beta2, double epsilon, double weightDecay)
        implements Optimizer {
    /** Checks the settings. */
    public Lamb {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.nonNegative("epsilon", epsilon);
        Require.nonNegative("weightDecay", weightDecay);
    }

    /** LAMB with a constant rate, β₁ = 0.9, β₂ = 0.999, ε = 1e-6. */
    public Lamb(double learningRate, double weightDecay) {
        this(Schedule.constant(learningRate), 0.9, 0.999, 1e-6, weightDecay);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ScheduledStepper {
        private final double beta1;
        private final double beta2;
        private final double epsilon;
        private final double lambda;
        private final Layout.Block[] layers;
        private final double[] m;
        private final double[] v;
        private double beta1Power = 1;
        private double beta2Power = 1;

        Run(Lamb settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            epsilon = Math.max(settings.epsilon, SMALLEST_EPSILON);
            lambda = settings.weightDecay;
            layers = layout.blocks().toArray(new Layout.Block[0]);
            m = new double[layout.size()];
            v = new double[layout.size()];
        }

        @Override
        void update(int t, double eta, double[] theta, double[] g) {
            beta1Power = Powers.next(beta1Power, beta1);
            beta2Power = Powers.next(beta2Power, beta2);
            for (Layout.Block layer : layers) update(eta, theta, g, layer.offset(), layer.end(), layer.decays());
        }

        private void update(double eta, double[] theta, double[] g, int from, int to, boolean weights) {
            double decay = weights ? lambda : 0;
            double momentScale = 1 / (1 - beta1Power);
            double rootScale = 1 / Math.sqrt(1 - beta2Power);
            double rest1 = 1 - beta1;
            double rest2 = 1 - beta2;
            double[] u = g;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double mi = beta1 * m[i] + rest1 * gi;
                double vi = beta2 * v[i] + rest2 * gi * gi;
                m[i] = mi;
                v[i] = vi;
                u[i] = mi * momentScale / (Math.sqrt(vi) * rootScale + epsilon) + decay * theta[i];
            }
            double w = BlockNorm.of(theta, from, to);
            double length = BlockNorm.of(u, from, to);
            double rate = weights && w > 0 && length > 0 ? eta * w / length : eta;
            for (int i = from; i < to; i++) theta[i] -= rate * u[i];
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone(), "v", v.clone());
        }
    }
}
