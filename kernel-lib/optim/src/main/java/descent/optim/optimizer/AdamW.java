package descent.optim.optimizer;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * AdamW: Adam with weight decay that acts on θ itself, not through the gradient.
 *
 * <pre>
 * θ ← θ − η λ θ
 * m ← β₁ m + (1 − β₁) g
 * v ← β₂ v + (1 − β₂) g²
 * θ ← θ − η m̂ / (√v̂ + ε)        m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ)
 * </pre>
 *
 * <p>λ is the frameworks': it is multiplied by the learning rate, so θ shrinks by ηλ a step. Equal to {@code torch.optim.AdamW}. The paper's λ′
 * is not multiplied by the rate α, only by the schedule's multiplier: {@link #ofPaper} converts, λ = λ′/α. Blocks of the layout that do not decay
 * (biases) keep λ = 0. State: two vectors, m and v, from 0. Cost: a root and a division per component.
 *
 * <p>Source: Loshchilov and Hutter, "Decoupled weight decay regularization", ICLR 2019, algorithm 2.
 *
 * @param learningRate η ≥ 0, usually 0.001
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.999
 * @param epsilon ε ≥ 0, usually 1e-8
 * @param weightDecay λ ≥ 0, usually 0.01
 */
public record AdamW(Schedule learningRate, double beta1, double beta2, double epsilon, double weightDecay)
        implements Optimizer {
    /** Checks the settings. */
    public AdamW {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.nonNegative("epsilon", epsilon);
        Require.nonNegative("weightDecay", weightDecay);
    }

    /** AdamW with β₁ = 0.9, β₂ = 0.999, ε = 1e-8. */
    public AdamW(Schedule learningRate, double weightDecay) {
        this(learningRate, 0.9, 0.999, 1e-8, weightDecay);
    }

    /** AdamW with a constant rate, β₁ = 0.9, β₂ = 0.999, ε = 1e-8. */
    public AdamW(double learningRate, double weightDecay) {
        this(Schedule.constant(learningRate), weightDecay);
    }

    /**
     * AdamW by the paper's parameters, θ ← θ − κ_t (α m̂/(√v̂ + ε) + λ′ θ).
     *
     * @param multiplier κ_t, the schedule's multiplier, 1 for none
     * @param alpha α &gt; 0
     * @param paperDecay λ′ ≥ 0, the share of θ that a step takes away while κ = 1
     */
    public static AdamW ofPaper(
            Schedule multiplier, double alpha, double beta1, double beta2, double epsilon, double paperDecay) {
        Require.positive("alpha", alpha);
        return new AdamW(multiplier.times(alpha), beta1, beta2, epsilon, paperDecay / alpha);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double beta1;
        private final double beta2;
        private final double epsilon;
        private final DecaySegments segments;
        private final double[] m;
        private final double[] v;
        private double beta1Power = 1;
        private double beta2Power = 1;
        private double eta;
        private double rate;
        private double rootScale;

        Run(AdamW settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            epsilon = Math.max(settings.epsilon, SMALLEST_EPSILON);
            segments = new DecaySegments(layout, settings.weightDecay);
            m = new double[layout.size()];
            v = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            beta1Power = Powers.next(beta1Power, beta1);
            beta2Power = Powers.next(beta2Power, beta2);
            this.eta = eta;
            rate = eta / (1 - beta1Power);
            rootScale = 1 / Math.sqrt(1 - beta2Power);
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            for (int s = 0; s < segments.count; s++)
                update(theta, g, segments.from(s, from), segments.to(s, to), 1 - eta * segments.lambda(s));
        }

        private void update(double[] theta, double[] g, int from, int to, double keep) {
            double beta1 = this.beta1;
            double beta2 = this.beta2;
            double rest1 = 1 - beta1;
            double rest2 = 1 - beta2;
            double epsilon = this.epsilon;
            double rate = this.rate; // η / (1 − β₁ᵗ)
            double rootScale = this.rootScale; // 1 / √(1 − β₂ᵗ)
            double[] m = this.m;
            double[] v = this.v;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double mi = beta1 * m[i] + rest1 * gi;
                double vi = beta2 * v[i] + rest2 * gi * gi;
                m[i] = mi;
                v[i] = vi;
                theta[i] = theta[i] * keep - rate * mi / (Math.sqrt(vi) * rootScale + epsilon);
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone(), "v", v.clone());
        }
    }
}
