package descent.optim.optimizer;

import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.schedule.Schedule;
import java.util.Map;

/**
 * Adam with both moments stored in 8 bits each: blocks of components share a scale, a code book with 256 entries does the rest.
 *
 * <pre>
 * m, v ← decoded moments
 * m ← β₁ m + (1 − β₁) g,  v ← β₂ v + (1 − β₂) g²
 * θ ← θ − η m̂ / (√v̂ + ε)          m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ)
 * scale = max |m| over the block;  code = nearest entry of the book to m/scale;  likewise v
 * </pre>
 *
 * <p>State: two bytes per component and two numbers per block, 2.06 bytes where {@link Adam} keeps 16. Cost: a root, a division and two binary searches per component. The step itself uses the moments before they are rounded
 * again. Not equal to {@link Adam}, but close: see {@link DynamicCode} for the size of the rounding.
 *
 * <p>Source: Dettmers, Lewis, Shleifer, Zettlemoyer, "8-bit optimizers via block-wise quantization", ICLR 2022, section 2.
 *
 * @param learningRate η ≥ 0, usually 0.001
 * @param beta1 β₁ in [0, 1), usually 0.9
 * @param beta2 β₂ in [0, 1), usually 0.999
 * @param epsilon ε ≥ 0, usually 1e-8
 * @param blockSize components that share a scale, ≥ 1, usually 2048
 */
public record Adam8bit(Schedule learningRate, double beta1, double beta2, double epsilon, int blockSize)
        implements Optimizer {
    /** Checks the settings. */
    public Adam8bit {
        Require.fraction("beta1", beta1);
        Require.fraction("beta2", beta2);
        Require.nonNegative("epsilon", epsilon);
        Require.atLeast(1, "blockSize", blockSize);
    }

    /** 8-bit Adam with a constant rate, β₁ = 0.9, β₂ = 0.999, ε = 1e-8, blocks of 2048. */
    public Adam8bit(double learningRate) {
        this(Schedule.constant(learningRate), 0.9, 0.999, 1e-8, 2048);
    }

    @Override
    public Stepper start(Layout layout) {
        return new Run(this, layout);
    }

    private static final class Run extends ScheduledStepper {
        private final double beta1;
        private final double beta2;
        private final double epsilon;
        private final int blockSize;
        private final byte[] mCodes;
        private final byte[] vCodes;
        private final double[] mScales;
        private final double[] vScales;
        private final double[] m;
        private final double[] v;
        private double beta1Power = 1;
        private double beta2Power = 1;

        Run(Adam8bit settings, Layout layout) {
            super(settings.learningRate, layout);
            beta1 = settings.beta1;
            beta2 = settings.beta2;
            epsilon = Math.max(settings.epsilon, SMALLEST_EPSILON);
            blockSize = settings.blockSize;
            int n = layout.size();
            int blocks = (int) (((long) n + blockSize - 1) / blockSize);
            mCodes = new byte[n];
            vCodes = new byte[n];
            mScales = new double[blocks];
            vScales = new double[blocks];
            m = new double[Math.min(n, blockSize)];
            v = new double[Math.min(n, blockSize)];
        }

        @Override
        void update(int t, double eta, double[] theta, double[] g) {
            beta1Power = Powers.next(beta1Power, beta1);
            beta2Power = Powers.next(beta2Power, beta2);
            for (int block = 0, from = 0; from < theta.length; block++, from += blockSize)
                update(eta, theta, g, block, from, Math.min(blockSize, theta.length - from));
        }

        private void update(double eta, double[] theta, double[] g, int block, int from, int size) {
            double rate = eta / (1 - beta1Power);
            double rootScale = 1 / Math.sqrt(1 - beta2Power);
            DynamicCode.SIGNED.decode(mCodes, from, size, mScales[block], m);
            DynamicCode.UNSIGNED.decode(vCodes, from, size, vScales[block], v);
            for (int k = 0; k < size; k++) {
                double gi = g[from + k];
                m[k] = beta1 * m[k] + (1 - beta1) * gi;
                v[k] = beta2 * v[k] + (1 - beta2) * gi * gi;
                theta[from + k] -= rate * m[k] / (Math.sqrt(v[k]) * rootScale + epsilon);
            }
            mScales[block] = DynamicCode.SIGNED.encode(m, size, mCodes, from);
            vScales[block] = DynamicCode.UNSIGNED.encode(v, size, vCodes, from);
        }

        /** Returns the moments as they are stored, decoded. */
        @Override
        public Map<String, double[]> state() {
            return Map.of(
                    "m", decoded(DynamicCode.SIGNED, mCodes, mScales),
                    "v", decoded(DynamicCode.UNSIGNED, vCodes, vScales));
        }

        private double[] decoded(DynamicCode code, byte[] codes, double[] scales) {
            double[] all = new double[codes.length];
            double[] part = new double[m.length];
            for (int block = 0, from = 0; from < all.length; block++, from += blockSize) {
                int size = Math.min(blockSize, all.length - from);
                code.decode(codes, from, size, scales[block], part);
                System.arraycopy(part, 0, all, from, size);
            }
            return all;
        }
    }
}
