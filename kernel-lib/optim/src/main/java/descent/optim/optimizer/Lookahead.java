package descent.optim.optimizer;

import descent.optim.linalg.Require;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lookahead: an inner optimizer explores for k steps, then slow weights follow part of the way and it goes on from there.
 *
 * <pre>
 * every k-th step:  φ ← φ + α (θ − φ),  θ ← φ            φ from θ₀
 * </pre>
 *
 * <p>The inner state (moments, step count) is kept over the synchronisation. State: one vector, φ, and the inner state. Cost: that of the inner method, and a pass every k steps. α = 1 changes nothing.
 *
 * <p>Source: Zhang, Lucas, Hinton, Ba, "Lookahead optimizer: k steps forward, 1 step back", NeurIPS 2019, algorithm 1.
 *
 * @param inner the optimizer of the fast weights
 * @param every k ≥ 1, usually 5
 * @param alpha α in (0, 1], usually 0.5
 */
public record Lookahead(Optimizer inner, int every, double alpha) implements Optimizer {
    /** Checks the settings. */
    public Lookahead {
        Require.atLeast(1, "every", every);
        Require.share("alpha", alpha);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends WrappingStepper {
        private final int every;
        private final double alpha;
        private final double[] phi;
        private int steps;

        Run(Lookahead settings, Layout layout) {
            super(settings.inner, layout);
            every = settings.every;
            alpha = settings.alpha;
            phi = new double[layout.size()];
        }

        @Override
        public void step(double[] theta, double[] gradient) {
            if (steps == 0) System.arraycopy(theta, 0, phi, 0, phi.length);
            inner.step(theta, gradient);
            steps++;
            if (steps % every != 0) return;
            for (int i = 0; i < phi.length; i++) {
                phi[i] += alpha * (theta[i] - phi[i]);
                theta[i] = phi[i];
            }
        }

        @Override
        public Map<String, double[]> state() {
            Map<String, double[]> state = new LinkedHashMap<>(inner.state());
            state.put("phi", phi.clone());
            return state;
        }
    }
}
