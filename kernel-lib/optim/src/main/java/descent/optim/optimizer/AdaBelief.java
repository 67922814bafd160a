package descent.optim.optimizer;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * AdaBelief: Adam that divides by how far gradients stray from their average, so it strides where they agree.
 *
 * <pre>
 * m ← β₁ m + (1 − β₁) g
 * s ← β₂ s + (1 − β₂)(g − m)² + ε
 * θ ← θ − η m̂ / (√ŝ + ε)        m̂ = m/(1 − β₁ᵗ), ŝ = s/(1 − β₂ᵗ)
 * </pre>
 *
 * <p>State: two vectors, m and s, from 0. Cost: a root and a division per component. ε occurs twice, as in the paper; with it inside s the denominator never vanishes where gradients
 * are constant.
 *
 * <p>Source: Zhuang et al., "AdaBelief optimizer: adapting stepsizes by the belief in observed gradients", NeurIPS 2020, algorithm 2.
 *
 * @param learningRate η ≥ 0, usually 0.001
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.999
 * @param epsilon ε ≥ 0, usually 1e-16 in float64, 1e-8 in the paper's experiments
 */
public record AdaBelief(Schedule learningRate, double beta1, double beta2, double epsilon) implements Optimizer {
    /** Checks the settings. */
    public AdaBelief {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.nonNegative("epsilon", epsilon);
    }

    /** AdaBelief with a constant rate, β₁ = 0.9, β₂ = 0.999, ε = 1e-16. */
    public AdaBelief(double learningRate) {
        this(Schedule.constant(learningRate), 0.9, 0.999, 1e-16);
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
        private final double[] s;
        private double beta1Power = 1;
        private double beta2Power = 1;
        private double rate;
        private double rootScale;

        Run(AdaBelief settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            epsilon = Math.max(settings.epsilon, SMALLEST_EPSILON);
            m = new double[layout.size()];
            s = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            beta1Power = Powers.next(beta1Power, beta1);
            beta2Power = Powers.next(beta2Power, beta2);
            rate = eta / (1 - beta1Power);
            rootScale = 1 / Math.sqrt(1 - beta2Power);
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double beta1 = this.beta1;
            double beta2 = this.beta2;
            double rest1 = 1 - beta1;
            double rest2 = 1 - beta2;
            double epsilon = this.epsilon;
            double rate = this.rate; // η / (1 − β₁ᵗ)
            double rootScale = this.rootScale; // 1 / √(1 − β₂ᵗ)
            double[] m = this.m;
            double[] s = this.s;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double mi = beta1 * m[i] + rest1 * gi;
                double stray = mi - gi; // squared below; g − m would keep the loop scalar where it is inlined
                double si = beta2 * s[i] + rest2 * stray * stray + epsilon;
                m[i] = mi;
                s[i] = si;
                theta[i] -= rate * mi / (Math.sqrt(si) * rootScale + epsilon);
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone(), "s", s.clone());
        }
    }
}
