package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Momentum as an exponential moving average of gradients.
 *
 * <pre>
 * m ← β m + (1 − β) g
 * θ ← θ − η m
 * </pre>
 *
 * <p>State: one vector, m, from 0 and without bias correction. Cost: three multiplications per component. The same points come from
 * {@link Momentum} with μ = β and the rate η(1 − β): {@link #summing()} converts, {@link #of(Momentum)} converts back.
 *
 * <p>Source: the first moment of Kingma and Ba, "Adam: a method for stochastic optimization", 2015, algorithm 1, by itself.
 *
 * @param learningRate η ≥ 0
 * @param beta β in [0, 1), usually 0.9
 */
public record EmaMomentum(Schedule learningRate, double beta) implements Optimizer {
    /** Checks the settings. */
    public EmaMomentum {
        Require.fraction("beta", beta);
    }

    /** The averaging form with a constant rate. */
    public EmaMomentum(double learningRate, double beta) {
        this(Schedule.constant(learningRate), beta);
    }

    /**
     * Returns the averaging form of a summing momentum: rate η/(1 − μ).
     *
     * @throws IllegalArgumentException if it has dampening, for which there is no such form
     */
    public static EmaMomentum of(Momentum summing) {
        Require.that(summing.dampening() == 0, "dampening", "must be 0 to convert", summing.dampening());
        return new EmaMomentum(summing.learningRate().times(1 / (1 - summing.momentum())), summing.momentum());
    }

    /** Returns the summing form that makes the same steps: rate η(1 − β). */
    public Momentum summing() {
        return new Momentum(learningRate.times(1 - beta), beta);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double beta;
        private final double[] m;
        private double eta;

        Run(EmaMomentum settings, Layout layout) {
            super(settings.learningRate, layout);
            beta = settings.beta;
            m = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            this.eta = eta;
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double eta = this.eta;
            double beta = this.beta;
            double rest = 1 - beta;
            double[] m = this.m;
            for (int i = from; i < to; i++) {
                double mi = beta * m[i] + rest * g[i];
                m[i] = mi;
                theta[i] -= eta * mi;
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone());
        }
    }
}
