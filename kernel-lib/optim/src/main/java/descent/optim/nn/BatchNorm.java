package descent.optim.nn;

import descent.optim.linalg.Require;
import descent.optim.optimizer.Layout;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Batch normalisation: each feature gets mean 0 and variance 1 over the batch, then a learned scale and shift.
 *
 * <pre>
 * train      μ = (1/b) Σ x,   σ² = (1/b) Σ (x − μ)²,   x̂ = (x − μ)/√(σ² + ε),   y = γ x̂ + β
 *            running mean ← (1 − m)·running mean + m μ,   running variance ← (1 − m)·running variance + m σ² b/(b − 1)
 * evaluate   the same x̂ with the running mean and variance
 * backward   dγ = Σ dy x̂,   dβ = Σ dy
 *            train      dx = γ/√(σ² + ε) · (dy − (1/b) Σ dy − x̂ (1/b) Σ dy x̂)
 *            evaluate   dx = γ/√(running variance + ε) · dy
 * </pre>
 *
 * <p>The variance is biased (1/b) where it normalises and unbiased (1/(b − 1)) where it is remembered, as in torch; m is the share
 * of the new, which others call 1 − momentum. ε is inside the root. Parameters {@code gamma} and {@code beta}, one per feature,
 * neither decays; statistics {@code mean} and {@code variance}. In training the loss of a batch is no sum over its rows, so
 * micro-batches do not add up to the batch.
 *
 * <p>To compute the statistics anew, after weights have been averaged: run one training pass over all rows with m = 1.
 *
 * <p>Source: Ioffe and Szegedy, "Batch normalization", 2015, algorithms 1 and 2.
 *
 * @param momentum m in [0, 1], 0.1 in torch
 * @param epsilon ε &gt; 0, 10⁻⁵ in torch
 */
public record BatchNorm(double momentum, double epsilon) implements Layer {
    /** Checks the settings. */
    public BatchNorm {
        Require.that(momentum >= 0 && momentum <= 1, "momentum", "must be in [0, 1]", momentum);
        Require.positive("epsilon", epsilon);
    }

    /** Torch's settings, momentum 0.1 and ε = 10⁻⁵. */
    public BatchNorm() {
        this(0.1, 1e-5);
    }

    @Override
    public int outputs(int inputs) {
        return inputs;
    }

    @Override
    public Layout parameters(Layout before, String name, int inputs) {
        return before.biases(name + ".gamma", inputs).biases(name + ".beta", inputs);
    }

    @Override
    public void initialize(double[] theta, int offset, int inputs, RandomGenerator random) {
        Arrays.fill(theta, offset, offset + inputs, 1);
        Arrays.fill(theta, offset + inputs, offset + 2 * inputs, 0);
    }

    @Override
    public Layout statistics(Layout before, String name, int inputs) {
        return before.biases(name + ".mean", inputs).biases(name + ".variance", inputs);
    }

    @Override
    public void initializeStatistics(double[] statistics, int offset, int inputs) {
        Arrays.fill(statistics, offset, offset + inputs, 0);
        Arrays.fill(statistics, offset + inputs, offset + 2 * inputs, 1);
    }

    @Override
    public Pass start(Place place) {
        return new Normalizing(place);
    }

    private final class Normalizing implements Pass {
        private final int width;
        private final int gamma;
        private final int beta;
        private final double[] running;
        private final int runningMean;
        private final int runningVariance;
        private final double[] mean;
        private final double[] variance;
        private final double[] inverse;
        private final double[] sumDy;
        private final double[] sumDyXhat;
        private final double[] xhat;
        private final double[] y;
        private final double[] dx;
        private int rows;
        private boolean batchStatistics;

        Normalizing(Place place) {
            width = place.inputs();
            gamma = place.parameters();
            beta = gamma + width;
            running = place.statistics();
            runningMean = place.statisticsOffset();
            runningVariance = runningMean + width;
            mean = place.buffer(width);
            variance = place.buffer(width);
            inverse = place.buffer(width);
            sumDy = place.buffer(width);
            sumDyXhat = place.buffer(width);
            xhat = place.rowsOf(width);
            y = place.rowsOf(width);
            dx = place.rowsOf(width);
        }

        @Override
        public double[] forward(double[] theta, double[] x, int count, Mode mode) {
            rows = count;
            batchStatistics = mode != Mode.EVALUATE;
            if (batchStatistics) {
                measure(x);
                if (mode == Mode.TRAIN) remember();
            } else {
                System.arraycopy(running, runningMean, mean, 0, width);
                System.arraycopy(running, runningVariance, variance, 0, width);
            }
            for (int j = 0; j < width; j++) inverse[j] = 1 / Math.sqrt(variance[j] + epsilon);
            for (int r = 0, i = 0; r < rows; r++)
                for (int j = 0; j < width; j++, i++) {
                    xhat[i] = (x[i] - mean[j]) * inverse[j];
                    y[i] = theta[gamma + j] * xhat[i] + theta[beta + j];
                }
            return y;
        }

        private void measure(double[] x) {
            if (rows < 2)
                throw new IllegalArgumentException("batch norm in training needs at least 2 rows but got " + rows
                        + "; choose a batch size that leaves no single row over");
            Arrays.fill(mean, 0, width, 0);
            Arrays.fill(variance, 0, width, 0);
            Products.addRowSum(rows, width, x, mean, 0);
            for (int j = 0; j < width; j++) mean[j] /= rows;
            for (int r = 0, i = 0; r < rows; r++)
                for (int j = 0; j < width; j++, i++) variance[j] += (x[i] - mean[j]) * (x[i] - mean[j]);
            for (int j = 0; j < width; j++) variance[j] /= rows;
        }

        private void remember() {
            double unbiased = rows / (rows - 1.0);
            for (int j = 0; j < width; j++) {
                running[runningMean + j] = (1 - momentum) * running[runningMean + j] + momentum * mean[j];
                running[runningVariance + j] =
                        (1 - momentum) * running[runningVariance + j] + momentum * variance[j] * unbiased;
            }
        }

        @Override
        public double[] backward(double[] theta, double[] dy, double[] gradient) {
            Arrays.fill(sumDy, 0, width, 0);
            Arrays.fill(sumDyXhat, 0, width, 0);
            for (int r = 0, i = 0; r < rows; r++)
                for (int j = 0; j < width; j++, i++) {
                    sumDy[j] += dy[i];
                    sumDyXhat[j] += dy[i] * xhat[i];
                }
            for (int j = 0; j < width; j++) {
                gradient[gamma + j] += sumDyXhat[j];
                gradient[beta + j] += sumDy[j];
            }
            double share = batchStatistics ? 1.0 / rows : 0;
            for (int r = 0, i = 0; r < rows; r++)
                for (int j = 0; j < width; j++, i++)
                    dx[i] = theta[gamma + j] * inverse[j] * (dy[i] - share * sumDy[j] - share * xhat[i] * sumDyXhat[j]);
            return dx;
        }
    }
}
