package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.schedule.InverseRoot;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * AMSGrad as its paper has it: no bias correction, no ε, and a rate that falls with √t.
 *
 * <pre>
 * m ← β₁ m + (1 − β₁) g
 * v ← β₂ v + (1 − β₂) g²
 * v̂ ← max(v̂, v)
 * θ ← θ − α_t m / √v̂,        α_t = α/√t
 * </pre>
 *
 * <p>State: three vectors, m, v and v̂, from 0. Cost: a root and a division per component. {@link AmsGrad} is the frameworks' form. A component whose gradient
 * was always 0 stays where it is.
 *
 * <p>Source: Reddi, Kale, Kumar, "On the convergence of Adam and beyond", ICLR 2018, algorithm 2, with constant β₁.
 *
 * @param learningRate α_t; the paper's choice is {@link InverseRoot}
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.999
 */
public record AmsGradPaper(Schedule learningRate, double beta1, double beta2) implements Optimizer {
    /** Checks the settings. */
    public AmsGradPaper {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
    }

    /** The paper's algorithm with α_t = α/√t. */
    public AmsGradPaper(double alpha, double beta1, double beta2) {
        this(new InverseRoot(alpha), beta1, beta2);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ElementwiseStepper {
        private final double beta1;
        private final double beta2;
        private final double[] m;
        private final double[] v;
        private final double[] vHat;
        private double eta;

        Run(AmsGradPaper settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            m = new double[layout.size()];
            v = new double[layout.size()];
            vHat = new double[layout.size()];
        }

        @Override
        void begin(int t, double eta) {
            this.eta = eta;
        }

        @Override
        void update(double[] theta, double[] g, int from, int to) {
            double beta1 = this.beta1;
            double beta2 = this.beta2;
            double rest1 = 1 - beta1;
            double rest2 = 1 - beta2;
            double eta = this.eta;
            double[] m = this.m;
            double[] v = this.v;
            double[] vHat = this.vHat;
            for (int i = from; i < to; i++) {
                double gi = g[i];
                double mi = beta1 * m[i] + rest1 * gi;
                double vi = beta2 * v[i] + rest2 * gi * gi;
                double largest = Math.max(vHat[i], vi);
                m[i] = mi;
                v[i] = vi;
                vHat[i] = largest;
                theta[i] -= eta * mi / (Math.sqrt(largest) + SMALLEST_EPSILON);
            }
        }

        @Override
        public Map<String, double[]> state() {
            return Map.of("m", m.clone(), "v", v.clone(), "vHat", vHat.clone());
        }
    }
}
