package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Yogi: Adam whose second moment moves by at most (1 − β₂) g², so that it cannot collapse after large gradients.
 *
 * <pre>
 * m ← β₁ m + (1 − β₁) g
 * v ← v − (1 − β₂) sign(v − g²) g²
 * θ ← θ − η m / (√v + ε)
 * </pre>
 *
 * <p>State: two vectors, m from 0 and v from v₀. Cost: a root and a division per component. No bias correction, as in the paper; some libraries add one. The factor g² after the sign is
 * what makes it Yogi: without it v would walk at constant speed.
 *
 * <p>Source: Zaheer, Reddi, Sachan, Kale, Kumar, "Adaptive methods for nonconvex optimization", NeurIPS 2018, algorithm 2.
 *
 * @param learningRate η ≥ 0, usually 0.01
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.999
 * @param epsilon ε ≥ 0, usually 1e-3
 * @param initialSecondMoment v₀ ≥ 0, usually 1e-6
 */
public record Yogi(Schedule learningRate, double beta1, double beta2, double epsilon, double initialSecondMoment)
        implements Optimizer {
    /** Checks the settings. */
    public Yogi {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.nonNegative("epsilon", epsilon);
        Require.nonNegative("initialSecondMoment", initialSecondMoment);
    }

    /** Yogi with a constant rate, β₁ = 0.9, β₂ = 0.999, ε = 1e-3, v₀ = 1e-6. */
    public Yogi(double learningRate) {
        this(Schedule.constant(learningRate), 0.9, 0.999, 1e-3, 1e-6);
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
        private final double[] v;
        private double eta;

        Run(Yogi settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            epsilon = Math.max(settings.epsilon, SMALLEST_EPSILON);
            m = new double[layout.size()];
            v = Vectors.filled(layout.size(), settings.initialSecondMoment);
        }

        @Override
        void begin(int t, double eta) {
            this.eta = eta;
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double beta1 = this.beta1;
            double rest1 = 1 - beta1;
            double rest2 = 1 - beta2;
            double epsilon = this.epsilon;
            double eta = this.eta;
            double[] m = this.m;
            double[] v = this.v;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double square = gi * gi;
                double mi = beta1 * m[i] + rest1 * gi;
                double vi = v[i] - rest2 * Signs.of(v[i] - square) * square;
                m[i] = mi;
                v[i] = vi;
                theta[i] -= eta * mi / (Math.sqrt(vi) + epsilon);
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone(), "v", v.clone());
        }
    }
}
