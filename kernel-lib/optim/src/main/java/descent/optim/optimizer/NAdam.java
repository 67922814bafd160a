package descent.optim.optimizer;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * NAdam: Adam with Nesterov's look-ahead and a momentum that warms up.
 *
 * <pre>
 * μ_t = β₁ (1 − ½ · 0.96^{tψ}),   P_t = μ₁ μ₂ … μ_t
 * m ← β₁ m + (1 − β₁) g
 * v ← β₂ v + (1 − β₂) g²
 * θ ← θ − η [ (1 − μ_t)/(1 − P_t) · g + μ_{t+1}/(1 − P_t μ_{t+1}) · m ] / (√v̂ + ε),   v̂ = v/(1 − β₂ᵗ)
 * </pre>
 *
 * <p>State: two vectors, m and v, from 0. Cost: a root and a division per component. Equal to {@code torch.optim.NAdam} by its documentation and since 2.0; the loop of
 * PyTorch 1.13 multiplies μ_t into the product twice, which is not matched. As PyTorch, the moment m is updated with β₁ where the paper has μ_t.
 *
 * <p>Source: Dozat, "Incorporating Nesterov momentum into Adam", ICLR workshop 2016, algorithm 2.
 *
 * @param learningRate η ≥ 0, usually 0.002
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.999
 * @param epsilon ε ≥ 0, usually 1e-8
 * @param momentumDecay ψ ≥ 0, usually 0.004
 */
public record NAdam(Schedule learningRate, double beta1, double beta2, double epsilon, double momentumDecay)
        implements Optimizer {
    /** Checks the settings. */
    public NAdam {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.nonNegative("epsilon", epsilon);
        Require.nonNegative("momentumDecay", momentumDecay);
    }

    /** NAdam with a constant rate, β₁ = 0.9, β₂ = 0.999, ε = 1e-8, ψ = 0.004. */
    public NAdam(double learningRate) {
        this(Schedule.constant(learningRate), 0.9, 0.999, 1e-8, 0.004);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double beta1;
        private final double beta2;
        private final double epsilon;
        private final double warm; // 0.96^ψ
        private final double[] m;
        private final double[] v;
        private double warmPower; // 0.96^{tψ}
        private double beta2Power = 1;
        private double product = 1; // P_t
        private double mu; // μ_t of the coming step
        private double gradientRate;
        private double momentRate;
        private double rootScale;

        Run(NAdam settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            epsilon = Math.max(settings.epsilon, SMALLEST_EPSILON);
            warm = StrictMath.pow(0.96, settings.momentumDecay);
            warmPower = warm;
            mu = beta1 * (1 - 0.5 * warmPower);
            m = new double[layout.size()];
            v = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            beta2Power = Powers.next(beta2Power, beta2);
            product = Powers.next(product, mu);
            gradientRate = eta * (1 - mu) / (1 - product);
            warmPower = Powers.next(warmPower, warm);
            mu = beta1 * (1 - 0.5 * warmPower);
            momentRate = eta * mu / (1 - product * mu);
            rootScale = 1 / Math.sqrt(1 - beta2Power);
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double beta1 = this.beta1;
            double beta2 = this.beta2;
            double rest1 = 1 - beta1;
            double rest2 = 1 - beta2;
            double epsilon = this.epsilon;
            double gradientRate = this.gradientRate; // η (1 − μ_t)/(1 − P_t)
            double momentRate = this.momentRate; // η μ_{t+1}/(1 − P_{t+1})
            double rootScale = this.rootScale; // 1 / √(1 − β₂ᵗ)
            double[] m = this.m;
            double[] v = this.v;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double mi = beta1 * m[i] + rest1 * gi;
                double vi = beta2 * v[i] + rest2 * gi * gi;
                m[i] = mi;
                v[i] = vi;
                theta[i] -= (gradientRate * gi + momentRate * mi) / (Math.sqrt(vi) * rootScale + epsilon);
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone(), "v", v.clone());
        }
    }
}
