package descent.checks;

import descent.check.Misconception;
import descent.contracts.BatchNormSlope;

/** What goes wrong on the way back through batch norm. */
final class BatchNormSlopeVariants {
    private BatchNormSlopeVariants() {}

    @Misconception(
            name = "mean and variance as constants",
            hint =
                    "Shift the whole batch: the output stays. So the slopes of a column must add up to 0; yours do not. On what do μ and σ depend?")
    static BatchNormSlope constants() {
        return (x, dy, gamma, epsilon) -> {
            double b = x.length;
            double[][] dx = new double[x.length][gamma.length];
            for (int j = 0; j < gamma.length; j++) {
                double mu = 0;
                for (double[] row : x) {
                    mu += row[j] / b;
                }
                double v = 0;
                for (double[] row : x) {
                    v += Math.pow(row[j] - mu, 2) / b;
                }
                double s = Math.sqrt(v + epsilon);
                double mean = 0;
                double along = 0;
                for (int i = 0; i < x.length; i++) {
                    mean += gamma[j] * dy[i][j] / b;
                    along += gamma[j] * dy[i][j] * (x[i][j] - mu) / s / b;
                }
                for (int i = 0; i < x.length; i++) {
                    double hat = (x[i][j] - mu) / s;
                    dx[i][j] = gamma[j] * dy[i][j] / s;
                }
            }
            return dx;
        };
    }

    @Misconception(
            name = "the variance as a constant",
            hint =
                    "Your slopes add up to 0, good. Now stretch the batch: the output hardly changes either. Which third term says that?")
    static BatchNormSlope meanOnly() {
        return (x, dy, gamma, epsilon) -> {
            double b = x.length;
            double[][] dx = new double[x.length][gamma.length];
            for (int j = 0; j < gamma.length; j++) {
                double mu = 0;
                for (double[] row : x) {
                    mu += row[j] / b;
                }
                double v = 0;
                for (double[] row : x) {
                    v += Math.pow(row[j] - mu, 2) / b;
                }
                double s = Math.sqrt(v + epsilon);
                double mean = 0;
                double along = 0;
                for (int i = 0; i < x.length; i++) {
                    mean += gamma[j] * dy[i][j] / b;
                    along += gamma[j] * dy[i][j] * (x[i][j] - mu) / s / b;
                }
                for (int i = 0; i < x.length; i++) {
                    double hat = (x[i][j] - mu) / s;
                    dx[i][j] = (gamma[j] * dy[i][j] - mean) / s;
                }
            }
            return dx;
        };
    }

    @Misconception(
            name = "the mean as a constant",
            hint =
                    "You subtract the part along x̂ only. Shift the whole batch: the output stays. Which term is missing?")
    static BatchNormSlope varianceOnly() {
        return (x, dy, gamma, epsilon) -> {
            double b = x.length;
            double[][] dx = new double[x.length][gamma.length];
            for (int j = 0; j < gamma.length; j++) {
                double mu = 0;
                for (double[] row : x) {
                    mu += row[j] / b;
                }
                double v = 0;
                for (double[] row : x) {
                    v += Math.pow(row[j] - mu, 2) / b;
                }
                double s = Math.sqrt(v + epsilon);
                double mean = 0;
                double along = 0;
                for (int i = 0; i < x.length; i++) {
                    mean += gamma[j] * dy[i][j] / b;
                    along += gamma[j] * dy[i][j] * (x[i][j] - mu) / s / b;
                }
                for (int i = 0; i < x.length; i++) {
                    double hat = (x[i][j] - mu) / s;
                    dx[i][j] = (gamma[j] * dy[i][j] - hat * along) / s;
                }
            }
            return dx;
        };
    }

    @Misconception(name = "γ is forgotten", hint = "Double γ: the output doubles, and so must the slope. Yours stays.")
    static BatchNormSlope withoutGamma() {
        return (x, dy, gamma, epsilon) -> {
            double b = x.length;
            double[][] dx = new double[x.length][gamma.length];
            for (int j = 0; j < gamma.length; j++) {
                double mu = 0;
                for (double[] row : x) {
                    mu += row[j] / b;
                }
                double v = 0;
                for (double[] row : x) {
                    v += Math.pow(row[j] - mu, 2) / b;
                }
                double s = Math.sqrt(v + epsilon);
                double mean = 0;
                double along = 0;
                for (int i = 0; i < x.length; i++) {
                    mean += dy[i][j] / b;
                    along += dy[i][j] * (x[i][j] - mu) / s / b;
                }
                for (int i = 0; i < x.length; i++) {
                    double hat = (x[i][j] - mu) / s;
                    dx[i][j] = (dy[i][j] - mean - hat * along) / s;
                }
            }
            return dx;
        };
    }

    @Misconception(
            name = "sums instead of means",
            hint = "You subtract the sum of d over the rows, not its mean. What does μ divide by?")
    static BatchNormSlope sums() {
        return (x, dy, gamma, epsilon) -> {
            double b = x.length;
            double[][] dx = new double[x.length][gamma.length];
            for (int j = 0; j < gamma.length; j++) {
                double mu = 0;
                for (double[] row : x) {
                    mu += row[j] / b;
                }
                double v = 0;
                for (double[] row : x) {
                    v += Math.pow(row[j] - mu, 2) / b;
                }
                double s = Math.sqrt(v + epsilon);
                double mean = 0;
                double along = 0;
                for (int i = 0; i < x.length; i++) {
                    mean += gamma[j] * dy[i][j] / 1;
                    along += gamma[j] * dy[i][j] * (x[i][j] - mu) / s / 1;
                }
                for (int i = 0; i < x.length; i++) {
                    double hat = (x[i][j] - mu) / s;
                    dx[i][j] = (gamma[j] * dy[i][j] - mean - hat * along) / s;
                }
            }
            return dx;
        };
    }

    @Misconception(
            name = "not divided by the deviation",
            hint =
                    "Stretch x by ten: the output hardly changes, so the slope by x must become a tenth. Yours stays. Which division is missing?")
    static BatchNormSlope undivided() {
        return (x, dy, gamma, epsilon) -> {
            double b = x.length;
            double[][] dx = new double[x.length][gamma.length];
            for (int j = 0; j < gamma.length; j++) {
                double mu = 0;
                for (double[] row : x) {
                    mu += row[j] / b;
                }
                double v = 0;
                for (double[] row : x) {
                    v += Math.pow(row[j] - mu, 2) / b;
                }
                double s = Math.sqrt(v + epsilon);
                double mean = 0;
                double along = 0;
                for (int i = 0; i < x.length; i++) {
                    mean += gamma[j] * dy[i][j] / b;
                    along += gamma[j] * dy[i][j] * (x[i][j] - mu) / s / b;
                }
                for (int i = 0; i < x.length; i++) {
                    double hat = (x[i][j] - mu) / s;
                    dx[i][j] = gamma[j] * dy[i][j] - mean - hat * along;
                }
            }
            return dx;
        };
    }
}
