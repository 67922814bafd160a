package descent.checks;

import descent.check.Misconception;
import descent.contracts.BatchNormStart;
import java.util.Arrays;

/** What goes wrong in batch norm's forward pass. */
final class BatchNormStartVariants {
    private BatchNormStartVariants() {}

    private enum Slip {
        SAMPLE_VARIANCE,
        POPULATION_REMEMBERED,
        EPSILON_OUTSIDE,
        SHARE_INVERTED,
        BATCH_IN_USE,
        GAMMA_BETA_FORGOTTEN
    }

    /** The right pass but for one slip. */
    private static BatchNormStart but(Slip slip) {
        return (units, epsilon, share) -> {
            double[] mean = new double[units];
            double[] variance = new double[units];
            Arrays.fill(variance, 1);
            double fresh = slip == Slip.SHARE_INVERTED ? 1 - share : share;
            return (x, gamma, beta, training) -> {
                double[][] y = new double[x.length][units];
                double b = x.length;
                for (int j = 0; j < units; j++) {
                    double m = mean[j];
                    double v = variance[j];
                    if (training || slip == Slip.BATCH_IN_USE) {
                        m = 0;
                        for (double[] row : x) {
                            m += row[j] / b;
                        }
                        double squares = 0;
                        for (double[] row : x) {
                            squares += Math.pow(row[j] - m, 2);
                        }
                        v = squares / (slip == Slip.SAMPLE_VARIANCE ? b - 1 : b);
                        if (training) {
                            double remembered = squares / (slip == Slip.POPULATION_REMEMBERED ? b : b - 1);
                            mean[j] = (1 - fresh) * mean[j] + fresh * m;
                            variance[j] = (1 - fresh) * variance[j] + fresh * remembered;
                        }
                    }
                    double deviation = slip == Slip.EPSILON_OUTSIDE ? Math.sqrt(v) + epsilon : Math.sqrt(v + epsilon);
                    boolean bare = slip == Slip.GAMMA_BETA_FORGOTTEN;
                    for (int i = 0; i < x.length; i++) {
                        y[i][j] = (bare ? 1 : gamma[j]) * (x[i][j] - m) / deviation + (bare ? 0 : beta[j]);
                    }
                }
                return y;
            };
        };
    }

    @Misconception(
            name = "normalized with the unbiased variance",
            hint =
                    "Your batch (3, 7) becomes ∓0.71 instead of ∓1. By how many did you divide the sum of squares: the rows, or one fewer?")
    static BatchNormStart sample() {
        return but(Slip.SAMPLE_VARIANCE);
    }

    @Misconception(
            name = "the biased variance is remembered",
            hint =
                    "After the batch (3, 7) you remember a variance of 4. The running variance estimates that of all the data: which divisor does "
                            + "that ask for?")
    static BatchNormStart population() {
        return but(Slip.POPULATION_REMEMBERED);
    }

    @Misconception(
            name = "normalized over the units",
            hint = "You subtract each row's own mean. That is layer norm. Over what does batch norm average?")
    static BatchNormStart rows() {
        return (units, epsilon, share) -> (x, gamma, beta, training) -> {
            double[][] y = new double[x.length][units];
            for (int i = 0; i < x.length; i++) {
                double m = Arrays.stream(x[i]).sum() / units;
                double v = 0;
                for (double value : x[i]) {
                    v += (value - m) * (value - m) / units;
                }
                for (int j = 0; j < units; j++) {
                    y[i][j] = gamma[j] * (x[i][j] - m) / Math.sqrt(v + epsilon) + beta[j];
                }
            }
            return y;
        };
    }

    @Misconception(
            name = "ε outside of the root",
            hint = "With a variance of 4 and ε = 5 your divisor is 7. What is it if ε is added before the root?")
    static BatchNormStart outside() {
        return but(Slip.EPSILON_OUTSIDE);
    }

    @Misconception(
            name = "the share is the old one's",
            hint =
                    "With s = 0.25 a quarter of your running mean is old and three quarters are new. Which of the two is s?")
    static BatchNormStart inverted() {
        return but(Slip.SHARE_INVERTED);
    }

    @Misconception(
            name = "the batch's statistics in use",
            hint =
                    "In use your answer to one row depends on the other rows. From where should mean and variance come then?")
    static BatchNormStart batchInUse() {
        return but(Slip.BATCH_IN_USE);
    }

    @Misconception(
            name = "γ and β are forgotten",
            hint =
                    "Your output always has mean 0 and variance 1. Two arguments would let the net choose otherwise: where do they go?")
    static BatchNormStart bare() {
        return but(Slip.GAMMA_BETA_FORGOTTEN);
    }
}
