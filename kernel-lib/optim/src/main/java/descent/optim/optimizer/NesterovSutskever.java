package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Nesterov momentum as Sutskever et al. write it: the velocity is updated with the gradient at the look-ahead point.
 *
 * <pre>
 * v ← μ v − η ∇f(w + μ v)
 * w ← w + v
 * </pre>
 *
 * <p>A stepper gets its gradient at θ, so θ is the look-ahead point w + μv here, and {@link Optimizer.Stepper#state} has the paper's
 * w and v. State: two vectors, v and w. Cost: four multiplications per component. With a constant rate θ takes the points of {@link
 * Nesterov}; with a changing one it does not, because the rate is inside v.
 *
 * <p>Source: Sutskever, Martens, Dahl, Hinton, "On the importance of initialization and momentum in deep learning", 2013, equations
 * (3) and (4).
 *
 * @param learningRate η ≥ 0
 * @param momentum μ in [0, 1), usually 0.9
 */
public record NesterovSutskever(Schedule learningRate, double momentum) implements Optimizer {
    /** Checks the settings. */
    public NesterovSutskever {
        Require.fraction("momentum", momentum);
    }

    /** Sutskever's form with a constant rate. */
    public NesterovSutskever(double learningRate, double momentum) {
        this(Schedule.constant(learningRate), momentum);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double mu;
        private final double[] v;
        private final double[] w;
        private double eta;

        Run(NesterovSutskever settings, Layout layout) {
            super(settings.learningRate, layout);
            mu = settings.momentum;
            v = new double[layout.size()];
            w = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            this.eta = eta;
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double eta = this.eta;
            double mu = this.mu;
            double[] v = this.v;
            double[] w = this.w;
            for (int i = from; i < to; i++) {
                double vi = mu * v[i] - eta * g[i];
                double wi = theta[i] - mu * v[i] + vi;
                v[i] = vi;
                w[i] = wi;
                theta[i] = wi + mu * vi;
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("v", v.clone(), "w", w.clone());
        }
    }
}
