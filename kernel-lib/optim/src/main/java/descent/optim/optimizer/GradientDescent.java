package descent.optim.optimizer;

import descent.optim.schedule.Schedule;

/**
 * Gradient descent; with gradients of mini-batches it is stochastic gradient descent (SGD).
 *
 * <pre>θ ← θ − η g</pre>
 *
 * <p>State: none. Cost: n multiplications a step. Equal to {@code torch.optim.SGD} without momentum. On a quadratic it
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
        return new ScheduledStepper(learningRate, layout.size()) {
            @Override
            void update(int t, double eta, double[] theta, double[] g) {
                for (int i = 0; i < theta.length; i++) theta[i] -= eta * g[i];
            }
        };
    }
}
