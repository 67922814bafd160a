package descent.checks;

import descent.check.Misconception;
import descent.contracts.BatchNormSlope;

/** What goes wrong on the way back through batch norm. */
final class BatchNormSlopeVariants {
    private BatchNormSlopeVariants() {}

    private enum Slip {
        MEAN_CONSTANT,
        VARIANCE_CONSTANT,
        BOTH_CONSTANT,
        GAMMA_FORGOTTEN,
        SUMS,
        UNDIVIDED
    }

    /** The right slope but for one slip. */
    private static BatchNormSlope but(Slip slip) {
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
                double scale = slip == Slip.GAMMA_FORGOTTEN ? 1 : gamma[j];
                double divisor = slip == Slip.SUMS ? 1 : b;
                double mean = 0;
                double along = 0;
                for (int i = 0; i < x.length; i++) {
                    mean += scale * dy[i][j] / divisor;
                    along += scale * dy[i][j] * (x[i][j] - mu) / s / divisor;
                }
                if (slip == Slip.MEAN_CONSTANT || slip == Slip.BOTH_CONSTANT) {
                    mean = 0;
                }
                if (slip == Slip.VARIANCE_CONSTANT || slip == Slip.BOTH_CONSTANT) {
                    along = 0;
                }
                for (int i = 0; i < x.length; i++) {
                    double slope = scale * dy[i][j] - mean - (x[i][j] - mu) / s * along;
                    dx[i][j] = slip == Slip.UNDIVIDED ? slope : slope / s;
                }
            }
            return dx;
        };
    }

    @Misconception(
            name = "mean and variance as constants",
            hint =
                    "Shift the whole batch: the output stays. So the slopes of a column must add up to 0; yours do not. On what do μ and σ depend?")
    static BatchNormSlope constants() {
        return but(Slip.BOTH_CONSTANT);
    }

    @Misconception(
            name = "the variance as a constant",
            hint =
                    "Your slopes add up to 0, good. Now stretch the batch: the output hardly changes either. Which third term says that?")
    static BatchNormSlope meanOnly() {
        return but(Slip.VARIANCE_CONSTANT);
    }

    @Misconception(
            name = "the mean as a constant",
            hint =
                    "You subtract the part along x̂ only. Shift the whole batch: the output stays. Which term is missing?")
    static BatchNormSlope varianceOnly() {
        return but(Slip.MEAN_CONSTANT);
    }

    @Misconception(name = "γ is forgotten", hint = "Double γ: the output doubles, and so must the slope. Yours stays.")
    static BatchNormSlope withoutGamma() {
        return but(Slip.GAMMA_FORGOTTEN);
    }

    @Misconception(
            name = "sums instead of means",
            hint = "You subtract the sum of d over the rows, not its mean. What does μ divide by?")
    static BatchNormSlope sums() {
        return but(Slip.SUMS);
    }

    @Misconception(
            name = "not divided by the deviation",
            hint =
                    "Stretch x by ten: the output hardly changes, so the slope by x must become a tenth. Yours stays. Which division is missing?")
    static BatchNormSlope undivided() {
        return but(Slip.UNDIVIDED);
    }
}
