package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Averaged SGD: a rate that falls slowly, and beside θ the average of all points since t₀, which is the answer.
 *
 * <pre>
 * η_t = η / (1 + λ η (t − 1))^α
 * θ ← (1 − λ η_t) θ − η_t g
 * a ← a + μ_t (θ − a),   μ_t = 1/max(1, t − 1 − t₀)
 * </pre>
 *
 * <p>State: one vector, a, in {@link Optimizer.Stepper#state} as {@code average}. Cost: four multiplications per component. Equal to {@code torch.optim.ASGD}. To average the points of any other method, use a listener
 * ({@code PolyakAverage}).
 *
 * <p>Source: Polyak and Juditsky, "Acceleration of stochastic approximation by averaging", 1992; in this form Bottou, "Stochastic gradient descent tricks", 2012, section 5.
 *
 * @param learningRate η ≥ 0, usually 0.01
 * @param lambda λ ≥ 0, usually 1e-4: decay of θ and of the rate
 * @param alpha α ≥ 0, usually 0.75
 * @param t0 t₀ ≥ 0: the step after which averaging begins, usually 1e6
 */
public record Asgd(Schedule learningRate, double lambda, double alpha, double t0) implements Optimizer {
    /** Checks the settings. */
    public Asgd {
        Require.nonNegative("lambda", lambda);
        Require.nonNegative("alpha", alpha);
        Require.nonNegative("t0", t0);
    }

    /** Averaged SGD with a constant η, λ = 1e-4, α = 0.75, averaging from the start. */
    public Asgd(double learningRate) {
        this(Schedule.constant(learningRate), 1e-4, 0.75, 0);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double lambda;
        private final double alpha;
        private final double t0;
        private final double[] a;
        private double eta;
        private double mu;

        Run(Asgd settings, Layout layout) {
            super(settings.learningRate, layout);
            lambda = settings.lambda;
            alpha = settings.alpha;
            t0 = settings.t0;
            a = new double[layout.size()];
        }

        @Override
        void begin(int t, double base) {
            eta = base / Math.pow(1 + lambda * base * (t - 1), alpha);
            mu = 1 / Math.max(1, t - 1 - t0);
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double eta = this.eta;
            double mu = this.mu;
            double keep = 1 - lambda * eta;
            double[] a = this.a;
            for (int i = from; i < to; i++) {
                double next = keep * theta[i] - eta * g[i];
                theta[i] = next;
                a[i] += mu * (next - a[i]);
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("average", a.clone());
        }
    }
}
