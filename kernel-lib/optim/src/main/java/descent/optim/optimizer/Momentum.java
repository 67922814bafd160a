package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Gradient descent with momentum, the learning rate outside the buffer as in the frameworks.
 *
 * <pre>
 * b ← g                    at t = 1
 * b ← μ b + (1 − τ) g      at t = 2, 3, …
 * θ ← θ − η b
 * </pre>
 *
 * <p>State: one vector, b. Cost: two multiplications per component. Equal to {@code torch.optim.SGD} with momentum, which does not
 * damp the first gradient either. Because b is free of η, a change of rate acts at once: with g = 1, μ = 0.9 and η = 0.1, then
 * 0.01, the second point is −0.119. {@link HeavyBall} carries the rate inside (−0.2); they agree while η is constant. {@link
 * EmaMomentum} averages instead of adding, and so takes steps that are shorter by 1 − μ.
 *
 * <p>Source: Polyak, "Some methods of speeding up the convergence of iteration methods", 1964; in this form Sutskever et al., "On
 * the importance of initialization and momentum in deep learning", 2013, section 2, with the rate moved outside.
 *
 * @param learningRate η ≥ 0
 * @param momentum μ in [0, 1), usually 0.9
 * @param dampening τ in [0, 1), usually 0
 */
public record Momentum(Schedule learningRate, double momentum, double dampening) implements Optimizer {
    /** Checks the settings. */
    public Momentum {
        Require.fraction("momentum", momentum);
        Require.fraction("dampening", dampening);
    }

    /** Momentum without dampening, with a constant rate. */
    public Momentum(double learningRate, double momentum) {
        this(Schedule.constant(learningRate), momentum, 0);
    }

    /** Momentum without dampening. */
    public Momentum(Schedule learningRate, double momentum) {
        this(learningRate, momentum, 0);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double mu;
        private final double undamped;
        private final double[] b;
        private double eta;
        private double keep;
        private double add;

        Run(Momentum settings, Layout layout) {
            super(settings.learningRate, layout);
            mu = settings.momentum;
            undamped = 1 - settings.dampening;
            b = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            this.eta = eta;
            keep = t == 1 ? 0 : mu;
            add = t == 1 ? 1 : undamped;
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double eta = this.eta;
            double keep = this.keep;
            double add = this.add;
            double[] b = this.b;
            for (int i = from; i < to; i++) {
                double bi = keep * b[i] + add * g[i];
                b[i] = bi;
                theta[i] -= eta * bi;
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("b", b.clone());
        }
    }
}
