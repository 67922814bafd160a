package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Polyak's heavy ball: the last displacement goes on.
 *
 * <pre>
 * v ← μ v − η g
 * θ ← θ + v
 * </pre>
 *
 * <p>State: one vector, the displacement v = θ − θ before, from 0. Cost: two multiplications per component. The rate is inside v, so
 * after a change of rate the old displacements go on at the old rate; {@link Momentum} is the frameworks' form, where they do
 * not. With a constant rate the two make the same points. On a quadratic the best settings are
 * η = (2/(√λmax + √λmin))², μ = ((√κ − 1)/(√κ + 1))².
 *
 * <p>Source: Polyak, "Some methods of speeding up the convergence of iteration methods", 1964, equation (9); Sutskever et al.,
 * "On the importance of initialization and momentum in deep learning", 2013, equations (1) and (2).
 *
 * @param learningRate η ≥ 0
 * @param momentum μ in [0, 1), usually 0.9
 */
public record HeavyBall(Schedule learningRate, double momentum) implements Optimizer {
    /** Checks the settings. */
    public HeavyBall {
        Require.fraction("momentum", momentum);
    }

    /** The heavy ball with a constant rate. */
    public HeavyBall(double learningRate, double momentum) {
        this(Schedule.constant(learningRate), momentum);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double mu;
        private final double[] v;
        private double eta;

        Run(HeavyBall settings, Layout layout) {
            super(settings.learningRate, layout);
            mu = settings.momentum;
            v = new double[layout.size()];
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
            for (int i = from; i < to; i++) {
                double vi = mu * v[i] - eta * g[i];
                v[i] = vi;
                theta[i] += vi;
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("v", v.clone());
        }
    }
}
