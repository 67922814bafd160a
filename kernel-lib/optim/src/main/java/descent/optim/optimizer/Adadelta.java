package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Adadelta: the step's unit comes from the steps made before, so that no learning rate has to be chosen.
 *
 * <pre>
 * s ← ρ s + (1 − ρ) g²
 * δ = √(u + ε) / √(s + ε) · g
 * u ← ρ u + (1 − ρ) δ²
 * θ ← θ − η δ
 * </pre>
 *
 * <p>State: two vectors, s and u, from 0. Cost: two roots and a division per component. Equal to {@code torch.optim.Adadelta}; the paper
 * has no η (η = 1). ε is inside both roots, and it sets the size of the first steps: √ε.
 *
 * <p>Source: Zeiler, "ADADELTA: an adaptive learning rate method", 2012, algorithm 1.
 *
 * @param learningRate η ≥ 0, usually 1
 * @param rho ρ in [0, 1), usually 0.9
 * @param epsilon ε &gt; 0, usually 1e-6
 */
public record Adadelta(Schedule learningRate, double rho, double epsilon) implements Optimizer {
    /** Checks the settings. */
    public Adadelta {
        Require.fraction("rho", rho);
        Require.positive("epsilon", epsilon);
    }

    /** Adadelta with η = 1, ρ = 0.9, ε = 1e-6. */
    public Adadelta() {
        this(Schedule.constant(1), 0.9, 1e-6);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double rho;
        private final double epsilon;
        private final double[] s;
        private final double[] u;
        private double eta;

        Run(Adadelta settings, Layout layout) {
            super(settings.learningRate, layout);
            rho = settings.rho;
            epsilon = settings.epsilon;
            s = new double[layout.size()];
            u = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            this.eta = eta;
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double eta = this.eta;
            double rho = this.rho;
            double rest = 1 - rho;
            double epsilon = this.epsilon;
            double[] s = this.s;
            double[] u = this.u;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double ui = u[i]; // read once: a second time after a write, and the loop is not turned into vectors
                double si = rho * s[i] + rest * gi * gi;
                double delta = Math.sqrt(ui + epsilon) / Math.sqrt(si + epsilon) * gi;
                s[i] = si;
                u[i] = rho * ui + rest * delta * delta;
                theta[i] -= eta * delta;
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("s", s.clone(), "u", u.clone());
        }
    }
}
