package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * LARS: momentum whose rate is scaled in each layer by the ratio of the weights' norm to the gradient's, for very large batches.
 *
 * <pre>
 * for each layer w of θ with gradient g:
 *   λ = τ ‖w‖ / (‖g‖ + β ‖w‖)          1 where ‖w‖ or ‖g‖ is 0
 *   v ← μ v + λ (g + β w)
 *   w ← w − η v
 * </pre>
 *
 * <p>A layer is a block of the {@link Layout}. Blocks that do not decay (biases) are stepped with λ = 1 and β = 0, as is usual. State: one vector, v, from 0. Cost: three passes over the
 * components. The paper has η inside v; it stands outside here, as in all momentum methods of this library, which is the same for a constant rate.
 *
 * <p>Source: You, Gitman, Ginsburg, "Large batch training of convolutional networks", 2017, algorithm 1.
 *
 * @param learningRate η ≥ 0
 * @param momentum μ in [0, 1), usually 0.9
 * @param weightDecay β ≥ 0, usually 5e-4
 * @param trust τ &gt; 0 (the paper's η), usually 0.001
 */
public record Lars(Schedule learningRate, double momentum, double weightDecay, double trust) implements Optimizer {
    /** Checks the settings. */
    public Lars {
        Require.fraction("momentum", momentum);
        Require.nonNegative("weightDecay", weightDecay);
        Require.positive("trust", trust);
    }

    /** LARS with a constant rate. */
    public Lars(double learningRate, double momentum, double weightDecay, double trust) {
        this(Schedule.constant(learningRate), momentum, weightDecay, trust);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ScheduledStepper {
        private final double mu;
        private final double beta;
        private final double trust;
        private final Layout.Block[] layers;
        private final double[] v;

        Run(Lars settings, Layout layout) {
            super(settings.learningRate, layout);
            mu = settings.momentum;
            beta = settings.weightDecay;
            trust = settings.trust;
            layers = layout.blocks().toArray(new Layout.Block[0]);
            v = new double[layout.size()];
        }

        @Override
        void update(int t, double eta, double[] theta, double[] g) {
            for (Layout.Block layer : layers) update(eta, theta, g, layer.offset(), layer.end(), layer.decays());
        }

        private void update(double eta, double[] theta, double[] g, int from, int to, boolean weights) {
            double decay = weights ? beta : 0;
            double w = BlockNorm.of(theta, from, to);
            double gradient = BlockNorm.of(g, from, to);
            double lambda = weights && w > 0 && gradient > 0 ? trust * w / (gradient + decay * w) : 1;
            for (int i = from; i < to; i++) {
                double vi = mu * v[i] + lambda * (g[i] + decay * theta[i]);
                v[i] = vi;
                theta[i] -= eta * vi;
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("v", v.clone());
        }
    }
}
