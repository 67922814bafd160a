package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * RMSProp: divides the gradient by a moving root mean square of itself; plain, centered, and with momentum.
 *
 * <pre>
 * s ← α s + (1 − α) g²
 * a ← α a + (1 − α) g                      centered only
 * d = g / (√(s − a²) + ε)                  a = 0 where not centered
 * b ← μ b + d,  θ ← θ − η b                (μ = 0: θ ← θ − η d)
 * </pre>
 *
 * <p>State: one to three vectors, s, a and b, from 0, without bias correction: the first step is η/√(1 − α), ten times η at α = 0.99.
 * Cost: a root and a division per component. Equal to {@code torch.optim.RMSprop} with {@link EpsilonPlacement#OUTSIDE_ROOT}. With ε
 * inside, d = g / √(s − a² + ε). In the centered form s − a² can round below 0; it is taken as 0 then, where PyTorch gives NaN.
 *
 * <p>Source: Tieleman and Hinton, "Neural networks for machine learning", lecture 6.5, 2012; centered: Graves, "Generating sequences with
 * recurrent neural networks", 2013, equations (38) to (45).
 *
 * @param learningRate η ≥ 0, usually 0.01
 * @param alpha α in [0, 1), usually 0.99
 * @param epsilon ε ≥ 0, usually 1e-8
 * @param momentum μ in [0, 1), usually 0
 * @param centered whether the variance is used in place of the mean square
 * @param placement where ε stands
 */
public record RmsProp(
        Schedule learningRate,
        double alpha,
        double epsilon,
        double momentum,
        boolean centered,
        EpsilonPlacement placement)
        implements Optimizer {
    /** Checks the settings. */
    public RmsProp {
        Require.fraction("alpha", alpha);
        Require.nonNegative("epsilon", epsilon);
        Require.fraction("momentum", momentum);
    }

    /** Plain RMSProp with a constant rate, α = 0.99, ε = 1e-8 outside the root. */
    public RmsProp(double learningRate) {
        this(Schedule.constant(learningRate), 0.99, 1e-8, 0, false, EpsilonPlacement.OUTSIDE_ROOT);
    }

    /** RMSProp with ε outside the root. */
    public RmsProp(Schedule learningRate, double alpha, double epsilon, double momentum, boolean centered) {
        this(learningRate, alpha, epsilon, momentum, centered, EpsilonPlacement.OUTSIDE_ROOT);
    }

    @Override
    public Stepper start(Layout layout) {
        return centered ? new Centered(this, layout) : new Plain(this, layout);
    }

    private abstract static class Run extends ElementwiseStepper {
        final double alpha;
        final double mu;
        final double inside;
        final double outside;
        final double[] s;
        final double[] b;
        double eta;

        Run(RmsProp settings, Layout layout) {
            super(settings.learningRate, layout);
            alpha = settings.alpha;
            mu = settings.momentum;
            boolean isInside = settings.placement == EpsilonPlacement.INSIDE_ROOT;
            inside = isInside ? settings.epsilon : 0;
            outside = isInside ? SMALLEST_EPSILON : Math.max(settings.epsilon, SMALLEST_EPSILON);
            s = new double[layout.size()];
            b = new double[mu == 0 ? 0 : layout.size()];
        }

        @Override
        final void begin(int t, double eta) {
            this.eta = eta;
        }
    }

    private static final class Plain extends Run {
        Plain(RmsProp settings, Layout layout) {
            super(settings, layout);
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double alpha = this.alpha;
            double rest = 1 - alpha;
            double eta = this.eta;
            double mu = this.mu;
            double inside = this.inside;
            double outside = this.outside;
            double[] s = this.s;
            double[] b = this.b;
            if (mu == 0)
                for (int i = from; i < to; i++) {
                    double gi = g[i];
                    double si = alpha * s[i] + rest * gi * gi;
                    s[i] = si;
                    theta[i] -= eta * gi / (Math.sqrt(si + inside) + outside);
                }
            else
                for (int i = from; i < to; i++) {
                    double gi = g[i];
                    double si = alpha * s[i] + rest * gi * gi;
                    double bi = mu * b[i] + gi / (Math.sqrt(si + inside) + outside);
                    s[i] = si;
                    b[i] = bi;
                    theta[i] -= eta * bi;
                }
        }

        @Override
        public Map<String, double[]> state() {
            return mu == 0 ? Map.of("s", s.clone()) : Map.of("s", s.clone(), "b", b.clone());
        }
    }

    private static final class Centered extends Run {
        private final double[] a;

        Centered(RmsProp settings, Layout layout) {
            super(settings, layout);
            a = new double[layout.size()];
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double alpha = this.alpha;
            double rest = 1 - alpha;
            double eta = this.eta;
            double mu = this.mu;
            double inside = this.inside;
            double outside = this.outside;
            double[] s = this.s;
            double[] a = this.a;
            double[] b = this.b;
            if (mu == 0)
                for (int i = from; i < to; i++) {
                    double gi = g[i];
                    double si = alpha * s[i] + rest * gi * gi;
                    double ai = alpha * a[i] + rest * gi;
                    s[i] = si;
                    a[i] = ai;
                    theta[i] -= eta * gi / (Math.sqrt(Math.max(si - ai * ai, 0) + inside) + outside);
                }
            else
                for (int i = from; i < to; i++) {
                    double gi = g[i];
                    double si = alpha * s[i] + rest * gi * gi;
                    double ai = alpha * a[i] + rest * gi;
                    double bi = mu * b[i] + gi / (Math.sqrt(Math.max(si - ai * ai, 0) + inside) + outside);
                    s[i] = si;
                    a[i] = ai;
                    b[i] = bi;
                    theta[i] -= eta * bi;
                }
        }

        @Override
        public Map<String, double[]> state() {
            return mu == 0
                    ? Map.of("s", s.clone(), "a", a.clone())
                    : Map.of("s", s.clone(), "a", a.clone(), "b", b.clone());
        }
    }
}
