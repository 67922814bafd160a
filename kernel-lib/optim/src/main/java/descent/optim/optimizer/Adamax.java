package descent.optim.optimizer;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Adamax: Adam with the largest recent gradient in place of the root mean square.
 *
 * <pre>
 * m ← β₁ m + (1 − β₁) g
 * u ← max(β₂ u, |g| + ε)
 * θ ← θ − η/(1 − β₁ᵗ) · m / u
 * </pre>
 *
 * <p>State: two vectors, m and u, from 0; u needs no bias correction. Cost: a division per component. Equal to {@code torch.optim.Adamax}, which adds ε to |g| inside
 * the maximum. The paper has no ε: {@link #paper}.
 *
 * <p>Source: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 2.
 *
 * @param learningRate η ≥ 0, usually 0.002
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.999
 * @param epsilon ε ≥ 0, usually 1e-8; with 0 a component whose gradient was always 0 stays where it is
 */
public record Adamax(Schedule learningRate, double beta1, double beta2, double epsilon) implements Optimizer {
    /** Checks the settings. */
    public Adamax {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.nonNegative("epsilon", epsilon);
    }

    /** Adamax with a constant rate, β₁ = 0.9, β₂ = 0.999, ε = 1e-8. */
    public Adamax(double learningRate) {
        this(Schedule.constant(learningRate), 0.9, 0.999, 1e-8);
    }

    /** Adamax as in the paper, without ε. */
    public static Adamax paper(Schedule learningRate, double beta1, double beta2) {
        return new Adamax(learningRate, beta1, beta2, 0);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double beta1;
        private final double beta2;
        private final double epsilon;
        private final double[] m;
        private final double[] u;
        private double beta1Power = 1;
        private double rate;

        Run(Adamax settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            epsilon = Math.max(settings.epsilon, SMALLEST_EPSILON);
            m = new double[layout.size()];
            u = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            beta1Power = Powers.next(beta1Power, beta1);
            rate = eta / (1 - beta1Power);
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double beta1 = this.beta1;
            double beta2 = this.beta2;
            double rest1 = 1 - beta1;
            double epsilon = this.epsilon;
            double rate = this.rate; // η / (1 − β₁ᵗ)
            double[] m = this.m;
            double[] u = this.u;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double mi = beta1 * m[i] + rest1 * gi;
                double ui = Math.max(beta2 * u[i], Math.abs(gi) + epsilon);
                m[i] = mi;
                u[i] = ui;
                theta[i] -= rate * mi / ui;
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone(), "u", u.clone());
        }
    }
}
