package descent.checks;

import descent.check.Misconception;
import descent.contracts.BatchNormStart;
import java.util.Arrays;

/** What goes wrong in batch norm's forward pass. */
final class BatchNormStartVariants {
    private BatchNormStartVariants() {}

    @Misconception(
            name = "normalized with the unbiased variance",
            hint =
                    "Your batch (3, 7) becomes ∓0.71 instead of ∓1. By how many did you divide the sum of squares: the rows, or one fewer?")
    static BatchNormStart sample() {
        return (units, epsilon, share) -> {
            double[] mean = new double[units];
            double[] variance = new double[units];
            Arrays.fill(variance, 1);
            return (x, gamma, beta, training) -> {
                double[][] y = new double[x.length][units];
                double b = x.length;
                for (int j = 0; j < units; j++) {
                    double m = mean[j];
                    double v = variance[j];
                    if (training) {
                        m = 0;
                        for (double[] row : x) {
                            m += row[j] / b;
                        }
                        double ss = 0;
                        for (double[] row : x) {
                            ss += Math.pow(row[j] - m, 2);
                        }
                        v = ss / (b - 1);
                        if (training) {
                            mean[j] = (1 - share) * mean[j] + share * m;
                            variance[j] = (1 - share) * variance[j] + share * ss / (b - 1);
                        }
                    }
                    for (int i = 0; i < x.length; i++) {
                        y[i][j] = gamma[j] * (x[i][j] - m) / Math.sqrt(v + epsilon) + beta[j];
                    }
                }
                return y;
            };
        };
    }

    @Misconception(
            name = "the biased variance is remembered",
            hint =
                    "After the batch (3, 7) you remember a variance of 4. The running variance estimates that of all the data: which divisor does "
                            + "that ask for?")
    static BatchNormStart population() {
        return (units, epsilon, share) -> {
            double[] mean = new double[units];
            double[] variance = new double[units];
            Arrays.fill(variance, 1);
            return (x, gamma, beta, training) -> {
                double[][] y = new double[x.length][units];
                double b = x.length;
                for (int j = 0; j < units; j++) {
                    double m = mean[j];
                    double v = variance[j];
                    if (training) {
                        m = 0;
                        for (double[] row : x) {
                            m += row[j] / b;
                        }
                        double ss = 0;
                        for (double[] row : x) {
                            ss += Math.pow(row[j] - m, 2);
                        }
                        v = ss / b;
                        if (training) {
                            mean[j] = (1 - share) * mean[j] + share * m;
                            variance[j] = (1 - share) * variance[j] + share * ss / b;
                        }
                    }
                    for (int i = 0; i < x.length; i++) {
                        y[i][j] = gamma[j] * (x[i][j] - m) / Math.sqrt(v + epsilon) + beta[j];
                    }
                }
                return y;
            };
        };
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
        return (units, epsilon, share) -> {
            double[] mean = new double[units];
            double[] variance = new double[units];
            Arrays.fill(variance, 1);
            return (x, gamma, beta, training) -> {
                double[][] y = new double[x.length][units];
                double b = x.length;
                for (int j = 0; j < units; j++) {
                    double m = mean[j];
                    double v = variance[j];
                    if (training) {
                        m = 0;
                        for (double[] row : x) {
                            m += row[j] / b;
                        }
                        double ss = 0;
                        for (double[] row : x) {
                            ss += Math.pow(row[j] - m, 2);
                        }
                        v = ss / b;
                        if (training) {
                            mean[j] = (1 - share) * mean[j] + share * m;
                            variance[j] = (1 - share) * variance[j] + share * ss / (b - 1);
                        }
                    }
                    for (int i = 0; i < x.length; i++) {
                        y[i][j] = gamma[j] * (x[i][j] - m) / (Math.sqrt(v) + epsilon) + beta[j];
                    }
                }
                return y;
            };
        };
    }

    @Misconception(
            name = "the share is the old one's",
            hint =
                    "With s = 0.25 a quarter of your running mean is old and three quarters are new. Which of the two is s?")
    static BatchNormStart inverted() {
        return (units, epsilon, share) -> {
            double[] mean = new double[units];
            double[] variance = new double[units];
            Arrays.fill(variance, 1);
            return (x, gamma, beta, training) -> {
                double[][] y = new double[x.length][units];
                double b = x.length;
                for (int j = 0; j < units; j++) {
                    double m = mean[j];
                    double v = variance[j];
                    if (training) {
                        m = 0;
                        for (double[] row : x) {
                            m += row[j] / b;
                        }
                        double ss = 0;
                        for (double[] row : x) {
                            ss += Math.pow(row[j] - m, 2);
                        }
                        v = ss / b;
                        if (training) {
                            mean[j] = share * mean[j] + (1 - share) * m;
                            variance[j] = share * variance[j] + (1 - share) * ss / (b - 1);
                        }
                    }
                    for (int i = 0; i < x.length; i++) {
                        y[i][j] = gamma[j] * (x[i][j] - m) / Math.sqrt(v + epsilon) + beta[j];
                    }
                }
                return y;
            };
        };
    }

    @Misconception(
            name = "the batch's statistics in use",
            hint =
                    "In use your answer to one row depends on the other rows. From where should mean and variance come then?")
    static BatchNormStart batchInUse() {
        return (units, epsilon, share) -> {
            double[] mean = new double[units];
            double[] variance = new double[units];
            Arrays.fill(variance, 1);
            return (x, gamma, beta, training) -> {
                double[][] y = new double[x.length][units];
                double b = x.length;
                for (int j = 0; j < units; j++) {
                    double m = mean[j];
                    double v = variance[j];
                    if (true) {
                        m = 0;
                        for (double[] row : x) {
                            m += row[j] / b;
                        }
                        double ss = 0;
                        for (double[] row : x) {
                            ss += Math.pow(row[j] - m, 2);
                        }
                        v = ss / b;
                        if (training) {
                            mean[j] = (1 - share) * mean[j] + share * m;
                            variance[j] = (1 - share) * variance[j] + share * ss / (b - 1);
                        }
                    }
                    for (int i = 0; i < x.length; i++) {
                        y[i][j] = gamma[j] * (x[i][j] - m) / Math.sqrt(v + epsilon) + beta[j];
                    }
                }
                return y;
            };
        };
    }

    @Misconception(
            name = "γ and β are forgotten",
            hint =
                    "Your output always has mean 0 and variance 1. Two arguments would let the net choose otherwise: where do they go?")
    static BatchNormStart bare() {
        return (units, epsilon, share) -> {
            double[] mean = new double[units];
            double[] variance = new double[units];
            Arrays.fill(variance, 1);
            return (x, gamma, beta, training) -> {
                double[][] y = new double[x.length][units];
                double b = x.length;
                for (int j = 0; j < units; j++) {
                    double m = mean[j];
                    double v = variance[j];
                    if (training) {
                        m = 0;
                        for (double[] row : x) {
                            m += row[j] / b;
                        }
                        double ss = 0;
                        for (double[] row : x) {
                            ss += Math.pow(row[j] - m, 2);
                        }
                        v = ss / b;
                        if (training) {
                            mean[j] = (1 - share) * mean[j] + share * m;
                            variance[j] = (1 - share) * variance[j] + share * ss / (b - 1);
                        }
                    }
                    for (int i = 0; i < x.length; i++) {
                        y[i][j] = (x[i][j] - m) / Math.sqrt(v + epsilon);
                    }
                }
                return y;
            };
        };
    }
}
