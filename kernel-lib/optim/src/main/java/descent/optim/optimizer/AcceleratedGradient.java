package descent.optim.optimizer;

import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Nesterov's accelerated gradient with his growing momentum: error O(1/k²) on smooth convex functions, for η ≤ 1/L.
 *
 * <pre>
 * x_k     = y_k − η ∇f(y_k)                              y_1 = x_0, t_1 = 1
 * t_{k+1} = (1 + √(1 + 4 t_k²)) / 2
 * y_{k+1} = x_k + (t_k − 1)/t_{k+1} (x_k − x_{k−1})
 * </pre>
 *
 * <p>A stepper gets its gradient at θ, so θ is y here, and {@link Optimizer.Stepper#state} has x. State: one vector, x, and the number
 * t_k. Cost: two multiplications per component. It is not monotone: the value ripples. {@link Nesterov} has constant momentum.
 *
 * <p>Source: Nesterov, "A method for solving the convex programming problem with convergence rate O(1/k²)", 1983; in this notation
 * Beck and Teboulle, "A fast iterative shrinkage-thresholding algorithm", 2009, section 4, without the rough part.
 *
 * @param learningRate η ≥ 0
 */
public record AcceleratedGradient(Schedule learningRate) implements Optimizer {
    /** Accelerated gradient with a constant rate. */
    public AcceleratedGradient(double learningRate) {
        this(Schedule.constant(learningRate));
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double[] x;
        private double eta;
        private double tk = 1;
        private double ahead;

        Run(AcceleratedGradient settings, Layout layout) {
            super(settings.learningRate, layout);
            x = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            this.eta = eta;
            double next = (1 + Math.sqrt(1 + 4 * tk * tk)) / 2;
            ahead = (tk - 1) / next; // 0 at the first step, where there is no x before
            tk = next;
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double eta = this.eta;
            double ahead = this.ahead;
            double[] x = this.x;
            for (int i = from; i < to; i++) {
                double xi = theta[i] - eta * g[i];
                theta[i] = xi + ahead * (xi - x[i]);
                x[i] = xi;
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("x", x.clone());
        }
    }
}
