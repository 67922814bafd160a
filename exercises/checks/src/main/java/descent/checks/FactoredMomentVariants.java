package descent.checks;

import descent.check.Misconception;
import descent.contracts.FactoredMoment;

/** What goes wrong in Adafactor's second moment. */
final class FactoredMomentVariants {
    private FactoredMomentVariants() {}

    /** Row sums, column sums and squares, each as a fading mean without correction. */
    private record Sums(double[] rows, double[] columns, double[][] squares, double total) {
        static Sums of(double[][][] gradients, double beta) {
            int n = gradients[0].length;
            int m = gradients[0][0].length;
            double[] rows = new double[n];
            double[] columns = new double[m];
            double[][] squares = new double[n][m];
            double total = 0;
            for (double[][] g : gradients) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < m; j++) {
                        squares[i][j] = beta * squares[i][j] + (1 - beta) * g[i][j] * g[i][j];
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    rows[i] += squares[i][j];
                    columns[j] += squares[i][j];
                    total += squares[i][j];
                }
            }
            return new Sums(rows, columns, squares, total);
        }

        double[][] outer(double divisor) {
            double[][] back = new double[rows.length][columns.length];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < columns.length; j++) {
                    back[i][j] = divisor == 0 ? 0 : rows[i] * columns[j] / divisor;
                }
            }
            return back;
        }
    }

    @Misconception(
            name = "the full matrix is kept",
            hint =
                    "Your V̂ of the identity is the identity: you keep all cells. Adafactor keeps one number per row and one per column. What "
                            + "can be built from these alone?")
    static FactoredMoment full() {
        return (gradients, beta) -> {
            double[][] back = Sums.of(gradients, beta).squares();
            for (double[] row : back) {
                for (int j = 0; j < row.length; j++) {
                    row[j] /= 1 - Math.pow(beta, gradients.length);
                }
            }
            return back;
        };
    }

    @Misconception(
            name = "not divided by the total",
            hint =
                    "For one gradient ((1, 2), (3, 6)) your cells are 50 times too large. Add up all cells of V̂: what should the sum be, "
                            + "compared with the sum of R?")
    static FactoredMoment withoutTotal() {
        return (gradients, beta) -> Sums.of(gradients, beta).outer(1 - Math.pow(beta, gradients.length));
    }

    @Misconception(
            name = "no bias correction",
            hint =
                    "With one gradient and β = 0.9 your V̂ is a tenth of its squares. R and C start at 0: what does Adam do about that?")
    static FactoredMoment uncorrected() {
        return (gradients, beta) -> {
            Sums sums = Sums.of(gradients, beta);
            return sums.outer(sums.total());
        };
    }

    @Misconception(
            name = "corrected twice",
            hint =
                    "With one gradient and β = 0.9 your V̂ is ten times too large. R and C are both too small by 1 − βᵗ, and so is the total: how "
                            + "many of these factors cancel?")
    static FactoredMoment twice() {
        return (gradients, beta) -> {
            Sums sums = Sums.of(gradients, beta);
            double correction = 1 - Math.pow(beta, gradients.length);
            return sums.outer(sums.total() * correction * correction);
        };
    }

    @Misconception(
            name = "means instead of sums",
            hint =
                    "You average over a row's cells and over a column's cells. Put the 2 × 2 identity in: by which factor is your V̂ too small, and "
                            + "how does it depend on the size of the matrix?")
    static FactoredMoment means() {
        return (gradients, beta) -> {
            Sums sums = Sums.of(gradients, beta);
            int cells = sums.rows().length * sums.columns().length;
            return sums.outer(sums.total() * (1 - Math.pow(beta, gradients.length)) * cells);
        };
    }

    @Misconception(
            name = "only the last gradient",
            hint = "Your V̂ after two gradients does not know the first. What is β for?")
    static FactoredMoment last() {
        return (gradients, beta) -> {
            Sums sums = Sums.of(new double[][][] {gradients[gradients.length - 1]}, 0);
            return sums.outer(sums.total());
        };
    }
}
