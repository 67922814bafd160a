package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Nesterov momentum in the frameworks' form: the gradient is taken at θ, and θ is the look-ahead point.
 *
 * <pre>
 * b ← μ b + g      (b from 0)
 * θ ← θ − η (g + μ b)
 * </pre>
 *
 * <p>State: one vector, b. Cost: three multiplications per component. Equal to {@code torch.optim.SGD} with {@code nesterov=True}. With a
 * constant rate θ is exactly the point w + μv at which {@link NesterovSutskever} takes its gradient; the two sequences of
 * points differ, their limits do not. {@link AcceleratedGradient} has Nesterov's own growing momentum.
 *
 * <p>Source: Nesterov, "A method for solving the convex programming problem with convergence rate O(1/k²)", 1983; in this form
 * Bengio, Boulanger-Lewandowski, Pascanu, "Advances in optimizing recurrent networks", 2012, section 3.5.
 *
 * @param learningRate η ≥ 0
 * @param momentum μ in [0, 1), usually 0.9
 */
public record Nesterov(Schedule learningRate, double momentum) implements Optimizer {
    /** Checks the settings. */
    public Nesterov {
        Require.fraction("momentum", momentum);
    }

    /** Nesterov momentum with a constant rate. */
    public Nesterov(double learningRate, double momentum) {
        this(Schedule.constant(learningRate), momentum);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double mu;
        private final double[] b;
        private double eta;

        Run(Nesterov settings, Layout layout) {
            super(settings.learningRate, layout);
            mu = settings.momentum;
            b = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            this.eta = eta;
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double eta = this.eta;
            double mu = this.mu;
            double[] b = this.b;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double bi = mu * b[i] + gi;
                b[i] = bi;
                theta[i] -= eta * (gi + mu * bi);
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("b", b.clone());
        }
    }
}
