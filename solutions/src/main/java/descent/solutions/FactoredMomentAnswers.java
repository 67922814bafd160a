package descent.solutions;

import descent.check.Right;
import descent.contracts.FactoredMoment;
import java.util.Arrays;

/** Right answers to {@code 08-factored-moment}. */
final class FactoredMomentAnswers {
    private FactoredMomentAnswers() {}

    @Right("sums that fade, as the formula is written")
    static FactoredMoment formula() {
        return (gradients, beta) -> {
            int n = gradients[0].length;
            int m = gradients[0][0].length;
            double[] rows = new double[n];
            double[] columns = new double[m];
            for (double[][] g : gradients) {
                double[] rowSums = new double[n];
                double[] columnSums = new double[m];
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < m; j++) {
                        rowSums[i] += g[i][j] * g[i][j];
                        columnSums[j] += g[i][j] * g[i][j];
                    }
                }
                for (int i = 0; i < n; i++) {
                    rows[i] = beta * rows[i] + (1 - beta) * rowSums[i];
                }
                for (int j = 0; j < m; j++) {
                    columns[j] = beta * columns[j] + (1 - beta) * columnSums[j];
                }
            }
            double total = Arrays.stream(rows).sum();
            double correction = 1 - Math.pow(beta, gradients.length);
            double[][] back = new double[n][m];
            for (int i = 0; i < n && total > 0; i++) {
                for (int j = 0; j < m; j++) {
                    back[i][j] = rows[i] * columns[j] / total / correction;
                }
            }
            return back;
        };
    }

    @Right("normalized weights instead of a correction")
    static FactoredMoment weights() {
        return (gradients, beta) -> {
            double weight = 1;
            double weights = 0;
            double[] rows = new double[gradients[0].length];
            double[] columns = new double[gradients[0][0].length];
            for (int t = gradients.length - 1; t >= 0; t--) {
                for (int i = 0; i < rows.length; i++) {
                    for (int j = 0; j < columns.length; j++) {
                        double square = weight * Math.pow(gradients[t][i][j], 2);
                        rows[i] += square;
                        columns[j] += square;
                    }
                }
                weights += weight;
                weight *= beta;
            }
            double scale = weights * Arrays.stream(columns).sum();
            double[][] back = new double[rows.length][];
            for (int i = 0; i < rows.length; i++) {
                double row = rows[i];
                back[i] = Arrays.stream(columns)
                        .map(c -> row == 0 ? 0 : row * c / scale)
                        .toArray();
            }
            return back;
        };
    }

    @Right("corrected sums")
    static FactoredMoment corrected() {
        return (gradients, beta) -> {
            double power = 1;
            double[] rows = new double[gradients[0].length];
            double[] columns = new double[gradients[0][0].length];
            for (double[][] g : gradients) {
                power *= beta;
                for (int i = 0; i < rows.length; i++) {
                    rows[i] = beta * rows[i] + (1 - beta) * squares(g[i]);
                }
                for (int j = 0; j < columns.length; j++) {
                    int column = j;
                    columns[j] = beta * columns[j]
                            + (1 - beta)
                                    * squares(Arrays.stream(g)
                                            .mapToDouble(row -> row[column])
                                            .toArray());
                }
            }
            double[][] back = new double[rows.length][columns.length];
            double total = 0;
            for (double row : rows) {
                total += row / (1 - power);
            }
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < columns.length; j++) {
                    double above = rows[i] / (1 - power) * (columns[j] / (1 - power));
                    back[i][j] = total == 0 ? 0 : above / total;
                }
            }
            return back;
        };
    }

    private static double squares(double[] x) {
        return Arrays.stream(x).map(xi -> xi * xi).sum();
    }
}
