package descent.optim.optimizer;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Adam: momentum divided by a moving root mean square, both corrected for starting at 0.
 *
 * <pre>
 * m ← β₁ m + (1 − β₁) g
 * v ← β₂ v + (1 − β₂) g²
 * m̂ = m / (1 − β₁ᵗ),  v̂ = v / (1 − β₂ᵗ)
 * θ ← θ − η m̂ / (√v̂ + ε)
 * </pre>
 *
 * <p>State: two vectors, m and v, from 0. Cost: a root and a division per component. Equal to {@code torch.optim.Adam}. ε is added after
 * the correction; {@link AdamEpsilonHat} (TensorFlow) adds it before, which is another ε at small t. The first step has length η
 * in each component whatever the gradient's scale, as long as it is far above ε. Weight decay: {@link AdamW} decays θ itself, {@link
 * L2Decay} adds λθ to the gradient, which Adam then divides away.
 *
 * <p>Source: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1.
 *
 * @param learningRate η ≥ 0 (the paper's α), usually 0.001
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.999
 * @param epsilon ε ≥ 0, usually 1e-8
 * @param biasCorrection true in Adam; false leaves m̂ = m and v̂ = v, to see what the correction is for
 */
public record Adam(Schedule learningRate, double beta1, double beta2, double epsilon, boolean biasCorrection)
        implements Optimizer {
    /** Checks the settings. */
    public Adam {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.nonNegative("epsilon", epsilon);
    }

    /** Adam with bias correction. */
    public Adam(Schedule learningRate, double beta1, double beta2, double epsilon) {
        this(learningRate, beta1, beta2, epsilon, true);
    }

    /** Adam with a constant rate. */
    public Adam(double learningRate, double beta1, double beta2, double epsilon) {
        this(Schedule.constant(learningRate), beta1, beta2, epsilon, true);
    }

    /** Adam with β₁ = 0.9, β₂ = 0.999, ε = 1e-8. */
    public Adam(Schedule learningRate) {
        this(learningRate, 0.9, 0.999, 1e-8, true);
    }

    /** Adam with a constant rate, β₁ = 0.9, β₂ = 0.999, ε = 1e-8. */
    public Adam(double learningRate) {
        this(Schedule.constant(learningRate));
    }

    /** Returns these settings without bias correction. */
    public Adam withoutBiasCorrection() {
        return new Adam(learningRate, beta1, beta2, epsilon, false);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double beta1;
        private final double beta2;
        private final double epsilon;
        private final boolean corrected;
        private final double[] m;
        private final double[] v;
        private double beta1Power = 1; // β₁ᵗ
        private double beta2Power = 1; // β₂ᵗ
        private double rate;
        private double rootScale;

        Run(Adam settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            epsilon = Math.max(settings.epsilon, SMALLEST_EPSILON);
            corrected = settings.biasCorrection;
            m = new double[layout.size()];
            v = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            beta1Power = Powers.next(beta1Power, beta1);
            beta2Power = Powers.next(beta2Power, beta2);
            rate = corrected ? eta / (1 - beta1Power) : eta;
            rootScale = corrected ? 1 / Math.sqrt(1 - beta2Power) : 1;
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
            double[] v = this.v;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double mi = beta1 * m[i] + rest1 * gi;
                double vi = beta2 * v[i] + rest2 * gi * gi;
                m[i] = mi;
                v[i] = vi;
                theta[i] -= rate * mi / (Math.sqrt(vi) * rootScale + epsilon);
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone(), "v", v.clone());
        }
    }
}
