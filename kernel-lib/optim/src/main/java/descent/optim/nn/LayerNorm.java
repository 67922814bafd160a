package descent.optim.nn;

import descent.optim.linalg.Require;
import descent.optim.optimizer.Layout;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Layer normalisation: each row gets mean 0 and variance 1 over its own d features, so batch size and mode do not matter.
 *
 * <pre>
 * forward    μ = (1/d) Σ x,   σ² = (1/d) Σ (x − μ)²,   x̂ = (x − μ)/√(σ² + ε),   y = γ x̂ + β
 * backward   dγ = Σ dy x̂ over rows,   dβ = Σ dy over rows,   u = γ dy
 *            dx = 1/√(σ² + ε) · (u − (1/d) Σ u − x̂ (1/d) Σ u x̂)
 * </pre>
 *
 * <p>Parameters {@code gamma} and {@code beta}, one per feature, neither decays. Equal to {@code torch.nn.LayerNorm}.
 *
 * <p>Source: Ba, Kiros and Hinton, "Layer normalization", 2016, equation (3).
 *
 * @param epsilon ε &gt; 0, 10⁻⁵ in torch; inside the root
 */
public record LayerNorm(double epsilon) implements Layer {
    /** Checks ε. */
    public LayerNorm {
        Require.positive("epsilon", epsilon);
    }

    /** Torch's setting, ε = 10⁻⁵. */
    public LayerNorm() {
        this(1e-5);
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
    public Pass start(Place place) {
        int d = place.inputs();
        int gamma = place.parameters();
        int beta = gamma + d;
        double[] inverse = place.rowsOf(1);
        double[] xhat = place.rowsOf(d);
        double[] y = place.rowsOf(d);
        double[] dx = place.rowsOf(d);
        return new Pass() {
            private int rows;

            @Override
            public double[] forward(double[] theta, double[] x, int count, Mode mode) {
                rows = count;
                for (int r = 0, from = 0; r < rows; r++, from += d) {
                    double mean = 0;
                    for (int j = 0; j < d; j++) mean += x[from + j];
                    mean /= d;
                    double variance = 0;
                    for (int j = 0; j < d; j++) variance += (x[from + j] - mean) * (x[from + j] - mean);
                    inverse[r] = 1 / Math.sqrt(variance / d + epsilon);
                    for (int j = 0; j < d; j++) {
                        xhat[from + j] = (x[from + j] - mean) * inverse[r];
                        y[from + j] = theta[gamma + j] * xhat[from + j] + theta[beta + j];
                    }
                }
                return y;
            }

            @Override
            public double[] backward(double[] theta, double[] dy, double[] gradient) {
                for (int r = 0, from = 0; r < rows; r++, from += d) {
                    double sumU = 0;
                    double sumUXhat = 0;
                    for (int j = 0; j < d; j++) {
                        gradient[gamma + j] += dy[from + j] * xhat[from + j];
                        gradient[beta + j] += dy[from + j];
                        double u = theta[gamma + j] * dy[from + j];
                        sumU += u;
                        sumUXhat += u * xhat[from + j];
                    }
                    for (int j = 0; j < d; j++) {
                        double u = theta[gamma + j] * dy[from + j];
                        dx[from + j] = inverse[r] * (u - sumU / d - xhat[from + j] * sumUXhat / d);
                    }
                }
                return dx;
            }
        };
    }
}
