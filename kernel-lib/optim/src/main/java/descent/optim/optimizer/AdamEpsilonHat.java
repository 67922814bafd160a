package descent.optim.optimizer;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Adam in its "ε̂ form", in which ε is added before the bias correction.
 *
 * <pre>
 * m ← β₁ m + (1 − β₁) g
 * v ← β₂ v + (1 − β₂) g²
 * θ ← θ − η √(1 − β₂ᵗ)/(1 − β₁ᵗ) · m / (√v + ε̂)
 * </pre>
 *
 * <p>State: two vectors, m and v, from 0. Cost: a root and a division per component. This is TensorFlow's Adam and the faster order at the end of
 * section 2 of the paper. It equals {@link Adam} only with ε = ε̂/√(1 − β₂ᵗ): at t = 1 and β₂ = 0.999, ε̂ acts like an ε 32 times as
 * large.
 *
 * <p>Source: Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, end of section 2.
 *
 * @param learningRate η ≥ 0, usually 0.001
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.999
 * @param epsilonHat ε̂ ≥ 0, in TensorFlow 1e-7
 */
public record AdamEpsilonHat(Schedule learningRate, double beta1, double beta2, double epsilonHat)
        implements Optimizer {
    /** Checks the settings. */
    public AdamEpsilonHat {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.nonNegative("epsilonHat", epsilonHat);
    }

    /** The ε̂ form with a constant rate, β₁ = 0.9, β₂ = 0.999, ε̂ = 1e-7. */
    public AdamEpsilonHat(double learningRate) {
        this(Schedule.constant(learningRate), 0.9, 0.999, 1e-7);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double beta1;
        private final double beta2;
        private final double epsilonHat;
        private final double[] m;
        private final double[] v;
        private double beta1Power = 1;
        private double beta2Power = 1;
        private double rate;

        Run(AdamEpsilonHat settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            epsilonHat = Math.max(settings.epsilonHat, SMALLEST_EPSILON);
            m = new double[layout.size()];
            v = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            beta1Power = Powers.next(beta1Power, beta1);
            beta2Power = Powers.next(beta2Power, beta2);
            rate = eta * Math.sqrt(1 - beta2Power) / (1 - beta1Power);
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double beta1 = this.beta1;
            double beta2 = this.beta2;
            double rest1 = 1 - beta1;
            double rest2 = 1 - beta2;
            double epsilonHat = this.epsilonHat;
            double rate = this.rate; // η √(1 − β₂ᵗ) / (1 − β₁ᵗ)
            double[] m = this.m;
            double[] v = this.v;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double mi = beta1 * m[i] + rest1 * gi;
                double vi = beta2 * v[i] + rest2 * gi * gi;
                m[i] = mi;
                v[i] = vi;
                theta[i] -= rate * mi / (Math.sqrt(vi) + epsilonHat);
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone(), "v", v.clone());
        }
    }
}
