package descent.optim.nn;

/**
 * Makes each row a distribution.
 *
 * <pre>
 * forward    pₖ = e^(zₖ − max z) / Σⱼ e^(zⱼ − max z)
 * backward   dzₖ = pₖ (dpₖ − Σⱼ pⱼ dpⱼ)
 * </pre>
 *
 * <p>For training put {@link SoftmaxCrossEntropy} behind the logits instead: it needs no logarithm of a rounded p.
 *
 * <p>Source: Bridle, "Probabilistic interpretation of feedforward classification network outputs", 1990.
 */
public record Softmax() implements Layer {
    /** Writes softmax of the k numbers of z from {@code from} on into the same places of p. */
    static void row(double[] z, int from, int k, double[] p) {
        double largest = z[from];
        for (int j = 1; j < k; j++) largest = Math.max(largest, z[from + j]);
        double sum = 0;
        for (int j = 0; j < k; j++) {
            p[from + j] = StrictMath.exp(z[from + j] - largest);
            sum += p[from + j];
        }
        for (int j = 0; j < k; j++) p[from + j] /= sum;
    }

    @Override
    public int outputs(int inputs) {
        return inputs;
    }

    @Override
    public Pass start(Place place) {
        int k = place.inputs();
        double[] p = place.rowsOf(k);
        double[] dz = place.rowsOf(k);
        return new Pass() {
            private int rows;

            @Override
            public double[] forward(double[] theta, double[] z, int count, Mode mode) {
                rows = count;
                for (int r = 0; r < rows; r++) row(z, r * k, k, p);
                return p;
            }

            @Override
            public double[] backward(double[] theta, double[] dp, double[] gradient) {
                for (int from = 0; from < rows * k; from += k) {
                    double mean = 0;
                    for (int j = from; j < from + k; j++) mean += p[j] * dp[j];
                    for (int j = from; j < from + k; j++) dz[j] = p[j] * (dp[j] - mean);
                }
                return dz;
            }
        };
    }
}
