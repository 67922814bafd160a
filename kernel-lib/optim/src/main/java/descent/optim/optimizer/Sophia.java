package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Sophia: momentum divided by an estimate of the Hessian's diagonal, each component clipped to [−1, 1].
 *
 * <pre>
 * m ← β₁ m + (1 − β₁) g
 * every k steps (t mod k = 1):  h ← β₂ h + (1 − β₂) ĥ
 * θ ← θ − η λ θ
 * θ ← θ − η clip(m / max(γ h, ε), 1)
 * </pre>
 *
 * <p>ĥ comes from outside ({@link CurvatureOptimizer.CurvatureStepper#curvature}); {@code Training} gives Hutchinson's estimate u ⊙ (Hu). Where the curvature is negative or tiny the clip makes it sign descent with momentum. No bias
 * correction. State: two vectors, m and h, from 0, and max(γ h, ε), which changes only with h. Cost: a division per component, and an estimate every k steps.
 *
 * <p>Source: Liu, Li, Hall, Liang, Ma, "Sophia: a scalable stochastic second-order optimizer for language model pre-training", ICLR 2024, algorithm 3.
 *
 * @param learningRate η ≥ 0
 * @param beta1 β₁ in [0, 1), usually 0.96
 * @param beta2 β₂ in [0, 1), usually 0.99
 * @param gamma γ &gt; 0, usually 0.01 to 0.05
 * @param epsilon ε &gt; 0, usually 1e-12
 * @param weightDecay λ ≥ 0, multiplied by the rate; not on blocks that do not decay
 * @param every k ≥ 1, usually 10
 */
public record Sophia(
        Schedule learningRate, double beta1, double beta2, double gamma, double epsilon, double weightDecay, int every)
        implements CurvatureOptimizer {
    /** Checks the settings. */
    public Sophia {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.positive("gamma", gamma);
        Require.positive("epsilon", epsilon);
        Require.nonNegative("weightDecay", weightDecay);
        Require.atLeast(1, "every", every);
    }

    /** Sophia with a constant rate, β₁ = 0.96, β₂ = 0.99, γ = 0.05, ε = 1e-12, no weight decay, k = 10. */
    public Sophia(double learningRate) {
        this(Schedule.constant(learningRate), 0.96, 0.99, 0.05, 1e-12, 0, 10);
    }

    @Override
    public CurvatureStepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper implements CurvatureStepper {
        private final double beta1;
        private final double beta2;
        private final double gamma;
        private final double epsilon;
        private final int every;
        private final DecaySegments segments;
        private final double[] m;
        private final double[] h;
        private final double[] scale; // max(γ h, ε)
        private double eta;
        private int untilEstimate;

        Run(Sophia settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            gamma = settings.gamma;
            epsilon = settings.epsilon;
            every = settings.every;
            segments = new DecaySegments(layout, settings.weightDecay);
            m = new double[layout.size()];
            h = new double[layout.size()];
            scale = new double[layout.size()];
        }

        @Override
        public boolean wantsCurvature() {
            return untilEstimate == 0;
        }

        @Override
        public void curvature(double[] diagonal) {
            Vectors.sameLength("diagonal", diagonal, "theta", h);
            for (int i = 0; i < h.length; i++) {
                h[i] = beta2 * h[i] + (1 - beta2) * diagonal[i];
                scale[i] = Math.max(gamma * h[i], epsilon);
            }
            untilEstimate = every;
        }

        @Override
        void begin(int t, double eta) {
            if (untilEstimate == 0)
                throw new IllegalStateException(
                        "Sophia needs a curvature estimate before step " + t + ": ask wantsCurvature() and give one");
            untilEstimate--;
            this.eta = eta;
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            for (int s = 0; s < segments.count; s++)
                update(theta, g, segments.from(s, from), segments.to(s, to), 1 - eta * segments.lambda(s));
        }

        private void update(double[] theta, double[] g, int from, int to, double keep) {
            double beta1 = this.beta1;
            double rest1 = 1 - beta1;
            double eta = this.eta;
            double[] m = this.m;
            double[] scale = this.scale;
            for (int i = from; i < to; i++) {
                double mi = beta1 * m[i] + rest1 * g[i];
                m[i] = mi;
                theta[i] = keep * theta[i] - eta * (mi / Math.max(scale[i], Math.abs(mi))); // clip(mi / scale, 1)
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone(), "h", h.clone());
        }
    }
}
