package descent.optim.selection;

/** Subtracts each feature's mean and divides by its standard deviation (divisor n), both of the training data; a constant feature is only shifted. */
public record Standardization() implements Transform {
    @Override
    public Mapping fit(double[][] x, double[] y) {
        int d = x[0].length;
        double[] mean = new double[d];
        double[] scale = new double[d];
        for (double[] row : x) for (int j = 0; j < d; j++) mean[j] += row[j] / x.length;
        for (double[] row : x)
            for (int j = 0; j < d; j++) scale[j] += (row[j] - mean[j]) * (row[j] - mean[j]) / x.length;
        for (int j = 0; j < d; j++) scale[j] = scale[j] > 0 ? Math.sqrt(scale[j]) : 1;
        return row -> {
            double[] out = new double[d];
            for (int j = 0; j < d; j++) out[j] = (row[j] - mean[j]) / scale[j];
            return out;
        };
    }
}
