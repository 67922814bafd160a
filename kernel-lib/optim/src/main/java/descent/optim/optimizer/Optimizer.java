package descent.optim.optimizer;

import java.util.Map;

/**
 * A rule that turns gradients into updates of θ: an immutable value, safe to share between runs and threads.
 *
 * <p>Settings live here, running state lives in the {@link Stepper} that {@link #start} answers, so one optimizer can drive
 * many runs. {@link descent.optim.run.Training} does the loop; by hand it is
 *
 * <pre>{@code
 * Optimizer.Stepper stepper = new Adam(0.01).start(Layout.flat(theta.length));
 * for (int k = 0; k < 1000; k++) {
 *     f.valueAndGradient(theta, gradient);
 *     stepper.step(theta, gradient);
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Optimizer {
    /** Returns fresh state for one run over parameters that are laid out like this. */
    Stepper start(Layout layout);

    /** Returns fresh state for one run over n parameters without further structure. */
    default Stepper start(int n) {
        return start(Layout.flat(n));
    }

    /** The running state of one optimizer in one run; not to be shared by threads. */
    @FunctionalInterface
    interface Stepper {
        /**
         * Makes one update. The n-th call is step t = n of the paper and asks the schedule for step n − 1.
         *
         * @param theta the parameters, modified in place
         * @param gradient the gradient at {@code theta}, consumed: its contents afterwards mean nothing
         */
        void step(double[] theta, double[] gradient);

        /** Passes a metric on to schedules that react to it; a training loop calls it after each epoch. */
        default void observe(double metric) {}

        /** Returns copies of the state vectors by the paper's names, to look at and to draw. */
        default Map<String, double[]> state() {
            return Map.of();
        }
    }
}
