package descent.optim.optimizer;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Rectified Adam: divides by the root mean square only once enough gradients are in it, with a factor r for the variance that remains.
 *
 * <pre>
 * ρ∞ = 2/(1 − β₂) − 1
 * m ← β₁ m + (1 − β₁) g
 * v ← β₂ v + (1 − β₂) g²
 * ρ_t = ρ∞ − 2t β₂ᵗ/(1 − β₂ᵗ)
 * ρ_t &gt; threshold:  r = √( (ρ_t − 4)(ρ_t − 2)ρ∞ / ((ρ∞ − 4)(ρ∞ − 2)ρ_t) )
 *                   θ ← θ − η m̂ r √(1 − β₂ᵗ)/(√v + ε)
 * else              θ ← θ − η m̂                            m̂ = m/(1 − β₁ᵗ)
 * </pre>
 *
 * <p>State: two vectors, m and v, from 0. Cost: a root and a division per component. Equal to {@code torch.optim.RAdam} with threshold 5; the paper has 4 and no ε: {@link
 * #paper}. With β₂ = 0.999 the first 5 steps are plain momentum (paper: 4). A β₂ so small that ρ∞ ≤ threshold never divides at all.
 *
 * <p>Source: Liu et al., "On the variance of the adaptive learning rate and beyond", ICLR 2020, algorithm 2.
 *
 * @param learningRate η ≥ 0, usually 0.001
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.999
 * @param epsilon ε ≥ 0, usually 1e-8, added to the uncorrected √v
 * @param threshold at least 4, usually 5
 */
public record RAdam(Schedule learningRate, double beta1, double beta2, double epsilon, double threshold)
        implements Optimizer {
    /** Checks the settings. */
    public RAdam {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.nonNegative("epsilon", epsilon);
        Require.that(threshold >= 4, "threshold", "must be at least 4", threshold);
    }

    /** RAdam with a constant rate, β₁ = 0.9, β₂ = 0.999, ε = 1e-8, threshold 5. */
    public RAdam(double learningRate) {
        this(Schedule.constant(learningRate), 0.9, 0.999, 1e-8, 5);
    }

    /** RAdam as in the paper: threshold 4, no ε. */
    public static RAdam paper(Schedule learningRate, double beta1, double beta2) {
        return new RAdam(learningRate, beta1, beta2, 0, 4);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double beta1;
        private final double beta2;
        private final double epsilon;
        private final double threshold;
        private final double rhoInfinity;
        private final double[] m;
        private final double[] v;
        private double beta1Power = 1;
        private double beta2Power = 1;
        private boolean rectified;
        private double rate;

        Run(RAdam settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            epsilon = Math.max(settings.epsilon, SMALLEST_EPSILON);
            threshold = settings.threshold;
            rhoInfinity = 2 / (1 - beta2) - 1;
            m = new double[layout.size()];
            v = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            beta1Power = Powers.next(beta1Power, beta1);
            beta2Power = Powers.next(beta2Power, beta2);
            double rho = rhoInfinity - 2 * t * beta2Power / (1 - beta2Power);
            rate = eta / (1 - beta1Power);
            rectified = rho > threshold;
            if (!rectified) return;
            double r = Math.sqrt((rho - 4) * (rho - 2) * rhoInfinity / ((rhoInfinity - 4) * (rhoInfinity - 2) * rho));
            rate *= r * Math.sqrt(1 - beta2Power);
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double beta1 = this.beta1;
            double beta2 = this.beta2;
            double rest1 = 1 - beta1;
            double rest2 = 1 - beta2;
            double epsilon = this.epsilon;
            double rate = this.rate;
            double[] m = this.m;
            double[] v = this.v;
            if (rectified)
                for (int i = from; i < to; i++) {
                    double gi = g[i];
                    double mi = beta1 * m[i] + rest1 * gi;
                    double vi = beta2 * v[i] + rest2 * gi * gi;
                    m[i] = mi;
                    v[i] = vi;
                    theta[i] -= rate * mi / (Math.sqrt(vi) + epsilon);
                }
            else
                for (int i = from; i < to; i++) {
                    double gi = g[i];
                    double mi = beta1 * m[i] + rest1 * gi;
                    m[i] = mi;
                    v[i] = beta2 * v[i] + rest2 * gi * gi;
                    theta[i] -= rate * mi;
                }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone(), "v", v.clone());
        }
    }
}
