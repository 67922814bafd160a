package descent.optim.optimizer;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * AMSGrad as the frameworks have it: Adam whose denominator never shrinks.
 *
 * <pre>
 * θ ← θ − η λ θ
 * m ← β₁ m + (1 − β₁) g
 * v ← β₂ v + (1 − β₂) g²
 * u ← max(u, v)
 * θ ← θ − η/(1 − β₁ᵗ) · m / (√u / √(1 − β₂ᵗ) + ε)
 * </pre>
 *
 * <p>State: three vectors, m, v and u, from 0. Cost: a root and a division per component. Equal to {@code torch.optim.Adam} with {@code amsgrad=True}
 * (λ = 0) and to {@code torch.optim.AdamW} with it. The maximum is of the uncorrected v. The paper's algorithm, {@link AmsGradPaper}, has no bias
 * correction, no ε and the rate α/√t.
 *
 * <p>Source: Reddi, Kale, Kumar, "On the convergence of Adam and beyond", ICLR 2018, algorithm 2, with Adam's bias correction added.
 *
 * @param learningRate η ≥ 0, usually 0.001
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.999
 * @param epsilon ε ≥ 0, usually 1e-8
 * @param weightDecay λ ≥ 0, decoupled as in {@link AdamW}, usually 0; not on blocks that do not decay
 */
public record AmsGrad(Schedule learningRate, double beta1, double beta2, double epsilon, double weightDecay)
        implements Optimizer {
    /** Checks the settings. */
    public AmsGrad {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.nonNegative("epsilon", epsilon);
        Require.nonNegative("weightDecay", weightDecay);
    }

    /** AMSGrad without weight decay. */
    public AmsGrad(Schedule learningRate, double beta1, double beta2, double epsilon) {
        this(learningRate, beta1, beta2, epsilon, 0);
    }

    /** AMSGrad with a constant rate, β₁ = 0.9, β₂ = 0.999, ε = 1e-8. */
    public AmsGrad(double learningRate) {
        this(Schedule.constant(learningRate), 0.9, 0.999, 1e-8, 0);
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
        private final double[] u;
        private double beta1Power = 1;
        private double beta2Power = 1;
        private double eta;
        private double rate;
        private double rootScale;

        Run(AmsGrad settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            epsilon = Math.max(settings.epsilon, SMALLEST_EPSILON);
            segments = new DecaySegments(layout, settings.weightDecay);
            m = new double[layout.size()];
            v = new double[layout.size()];
            u = new double[layout.size()];
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
            double[] u = this.u;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double mi = beta1 * m[i] + rest1 * gi;
                double vi = beta2 * v[i] + rest2 * gi * gi;
                double ui = Math.max(u[i], vi);
                m[i] = mi;
                v[i] = vi;
                u[i] = ui;
                theta[i] = theta[i] * keep - rate * mi / (Math.sqrt(ui) * rootScale + epsilon);
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone(), "v", v.clone(), "u", u.clone());
        }
    }
}
