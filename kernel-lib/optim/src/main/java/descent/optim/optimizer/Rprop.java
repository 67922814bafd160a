package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Rprop: every component has a step length of its own, which grows while the gradient keeps its sign and shrinks when it flips.
 *
 * <pre>
 * p = g · g before
 * p &gt; 0:  Δ ← min(η⁺ Δ, Δmax)
 * p &lt; 0:  Δ ← max(η⁻ Δ, Δmin),  g ← 0
 * θ ← θ − sign(g) Δ,  g before ← g
 * </pre>
 *
 * <p>State: two vectors, Δ and the sign of the gradient before, from 0. Cost: comparisons only. Equal to {@code torch.optim.Rprop}: after a flip the component rests for one step (no backtracking). For full gradients
 * only; noise flips signs all the time.
 *
 * <p>Source: Riedmiller and Braun, "A direct adaptive method for faster backpropagation learning: the RPROP algorithm", 1993; in this variant (iRprop−) Igel and Hüsken, "Improving the Rprop learning
 * algorithm", 2000.
 *
 * @param initialStep Δ at the start, &gt; 0, usually 0.01
 * @param shrink η⁻ in (0, 1), usually 0.5
 * @param grow η⁺ &gt; 1, usually 1.2
 * @param smallestStep Δmin &gt; 0, usually 1e-6
 * @param largestStep Δmax ≥ Δmin, usually 50
 */
public record Rprop(double initialStep, double shrink, double grow, double smallestStep, double largestStep)
        implements Optimizer {
    /** Checks the settings. */
    public Rprop {
        Require.positive("initialStep", initialStep);
        Require.that(shrink > 0 && shrink < 1, "shrink", "must be in (0, 1)", shrink);
        Require.that(grow > 1 && grow <= Double.MAX_VALUE, "grow", "must be above 1 and finite", grow);
        Require.positive("smallestStep", smallestStep);
        Require.that(largestStep >= smallestStep, "largestStep", "must be at least smallestStep", largestStep);
    }

    /** Rprop with η⁻ = 0.5, η⁺ = 1.2 and steps between 1e-6 and 50. */
    public Rprop(double initialStep) {
        this(initialStep, 0.5, 1.2, 1e-6, 50);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final Rprop settings;
        private final double[] delta;
        private final double[] before;

        Run(Rprop settings, Layout layout) {
            super(Schedule.constant(settings.initialStep), layout);
            this.settings = settings;
            delta = Vectors.filled(layout.size(), settings.initialStep);
            before = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {}

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            // The parabola through (−1, η⁻), (0, 1), (1, η⁺): three cases without branches, which random signs would
            // mispredict.
            double slope = 0.5 * (settings.grow - settings.shrink);
            double bend = 0.5 * (settings.grow + settings.shrink) - 1;
            double smallest = settings.smallestStep;
            double largest = settings.largestStep;
            double[] delta = this.delta;
            double[] before = this.before;
            for (int i = from; i < to; i++) {
                double sign = Signs.of(g[i]); // only the sign of the gradient counts, so only the sign is kept
                double p = sign * before[i]; // −1, 0 or 1
                double step = delta[i] * (1 + p * (slope + p * bend));
                step = Math.max(smallest, Math.min(largest, step));
                sign *= 1 - 0.5 * p * (p - 1); // 0 where it flipped
                delta[i] = step;
                before[i] = sign;
                theta[i] -= sign * step;
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("delta", delta.clone(), "sign", before.clone());
        }
    }
}
