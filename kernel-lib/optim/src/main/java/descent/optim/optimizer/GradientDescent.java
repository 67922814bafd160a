package descent.optim.optimizer;

import descent.optim.schedule.Schedule;

/**
 * Gradient descent; with gradients of mini-batches it is stochastic gradient descent (SGD).
 *
 * <pre>θ ← θ − η g</pre>
 *
 * <p>State: none. Cost: one multiplication per component. Equal to {@code torch.optim.SGD} without momentum. On a quadratic it
 * converges for 0 &lt; η &lt; 2/λmax and is fastest at η = 2/(λmin + λmax).
 *
 * <p>Source: Cauchy, "Méthode générale pour la résolution des systèmes d'équations simultanées", 1847; stochastic: Robbins and
 * Monro, "A stochastic approximation method", 1951, equation (6).
 *
 * @param learningRate η ≥ 0
 */
public record GradientDescent(Schedule learningRate) implements Optimizer {
    /** Gradient descent with a constant rate. */
    public GradientDescent(double learningRate) {
        this(Schedule.constant(learningRate));
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private double eta;

        Run(GradientDescent settings, Layout layout) {
            super(settings.learningRate, layout);
        }

        @Override
        void begin(int t, double eta) {
            this.eta = eta;
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double eta = this.eta;
            for (int i = from; i < to; i++) theta[i] -= eta * g[i];
        }
    }
}
