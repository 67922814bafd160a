package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * AdaGrad: each component's rate falls with the squares of all its gradients so far.
 *
 * <pre>
 * s ← s + g²            (s from s₀)
 * θ ← θ − η g / (√s + ε)
 * </pre>
 *
 * <p>State: one vector, s. Cost: a root and a division per component. Equal to {@code torch.optim.Adagrad}; its {@code lr_decay} is
 * {@link descent.optim.schedule.InverseTime} here. The paper has δ where ε is; TensorFlow puts ε inside the root.
 *
 * <p>Source: Duchi, Hazan, Singer, "Adaptive subgradient methods for online learning and stochastic optimization", 2011, figure 1
 * with diagonal matrices.
 *
 * @param learningRate η ≥ 0, usually 0.01
 * @param epsilon ε ≥ 0, outside the root, usually 1e-10
 * @param initialAccumulator s₀ ≥ 0, usually 0
 */
public record AdaGrad(Schedule learningRate, double epsilon, double initialAccumulator) implements Optimizer {
    /** Checks the settings. */
    public AdaGrad {
        Require.nonNegative("epsilon", epsilon);
        Require.nonNegative("initialAccumulator", initialAccumulator);
    }

    /** AdaGrad with a constant rate, ε = 1e-10, s₀ = 0. */
    public AdaGrad(double learningRate) {
        this(Schedule.constant(learningRate), 1e-10, 0);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double epsilon;
        private final double[] s;
        private double eta;

        Run(AdaGrad settings, Layout layout) {
            super(settings.learningRate, layout);
            epsilon = Math.max(settings.epsilon, SMALLEST_EPSILON);
            s = Vectors.filled(layout.size(), settings.initialAccumulator);
        }

        @Override
        void begin(int t, double eta) {
            this.eta = eta;
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double eta = this.eta;
            double epsilon = this.epsilon;
            double[] s = this.s;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double si = s[i] + gi * gi;
                s[i] = si;
                theta[i] -= eta * gi / (Math.sqrt(si) + epsilon);
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("s", s.clone());
        }
    }
}
