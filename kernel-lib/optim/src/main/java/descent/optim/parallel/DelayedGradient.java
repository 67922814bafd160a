package descent.optim.parallel;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.optimizer.Layout;
import descent.optim.optimizer.Optimizer;
import java.util.Map;

/**
 * Asynchronous SGD with a constant delay, simulated: each gradient arrives τ updates after it was computed.
 *
 * <pre>
 * θₜ₊₁ = θₜ − η ∇f(θₜ₋τ)          with plain gradient descent inside
 * </pre>
 *
 * <p>That is what τ + 1 workers of equal speed do who read θ and send gradients without waiting for each other. On a quadratic it converges if and only if ηλ &lt; {@link #stabilityLimit} for every curvature λ. The first τ calls leave θ where it is,
 * since nothing has arrived yet; schedules and moments of the inner method count the updates that are made. State: τ + 1 vectors. A delay of 0 changes nothing.
 *
 * <p>Source: Arjevani, Shamir, Srebro, "A tight convergence analysis for stochastic gradient descent with delayed updates", ALT 2020.
 *
 * @param inner what steps with the old gradient
 * @param delay τ ≥ 0
 */
public record DelayedGradient(Optimizer inner, int delay) implements Optimizer {
    /** Checks the delay. */
    public DelayedGradient {
        Require.atLeast(0, "delay", delay);
    }

    /**
     * Returns 2 sin(π/(2(2τ + 1))), the ηλ below which delayed gradient descent converges: 2, 1, 0.618, 0.445, …
     *
     * <p>The errors obey eₜ₊₁ = eₜ − ηλ eₜ₋τ. At the limit a root of zᵗ⁺¹ − zᵗ + ηλ = 0 (with τ for t) leaves the unit circle: z = e^{iφ} with φ = π/(2τ + 1), and then ηλ = |1 − z| = 2 sin(φ/2). About π/(2τ + 1) for large τ.
     *
     * @param delay τ ≥ 0
     */
    public static double stabilityLimit(int delay) {
        Require.atLeast(0, "delay", delay);
        return 2 * StrictMath.sin(Math.PI / (2 * (2.0 * delay + 1)));
    }

    @Override
    public Stepper start(Layout layout) {
        return new InFlight(inner.start(layout), delay, layout.size());
    }

    private static final class InFlight implements Stepper {
        private final Stepper inner;
        private final double[][] gradients;
        private long calls;

        InFlight(Stepper inner, int delay, int n) {
            this.inner = inner;
            gradients = new double[delay + 1][n];
        }

        @Override
        public void step(double[] theta, double[] gradient) {
            int places = gradients.length;
            double[] latest = gradients[(int) (calls % places)];
            Vectors.length("gradient", gradient, latest.length);
            System.arraycopy(gradient, 0, latest, 0, latest.length);
            calls++;
            if (calls >= places) inner.step(theta, gradients[(int) (calls % places)]);
        }

        @Override
        public void observe(double metric) {
            inner.observe(metric);
        }

        @Override
        public Map<String, double[]> state() {
            return inner.state();
        }
    }
}
