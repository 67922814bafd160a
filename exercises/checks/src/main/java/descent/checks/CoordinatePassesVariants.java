package descent.checks;

import descent.check.Misconception;
import descent.contracts.CoordinatePasses;

/** What goes wrong with one weight at a time. */
final class CoordinatePassesVariants {
    private CoordinatePassesVariants() {}

    @Misconception(
            name = "the column's length is forgotten",
            hint =
                    "Your formula holds for columns with xᵀx = n. With {2, 1, −2} it does not: minimize (1/2n)Σ(y − xw)² without a penalty "
                            + "by hand. What is in the denominator?")
    static CoordinatePasses standardizedOnly() {
        return (x, y, lambda, passes) -> run(x, y, lambda, passes, false, true, true);
    }

    @Misconception(
            name = "all weights at once",
            hint =
                    "Your second weight is chosen as if the first were still the old one. In coordinate descent each weight sees the newest "
                            + "values of the others.")
    static CoordinatePasses together() {
        return (x, y, lambda, passes) -> run(x, y, lambda, passes, true, false, true);
    }

    @Misconception(
            name = "a weight's own part is not put back",
            hint =
                    "The first pass is right, the second is not. The residual has the weight's own part already taken off. What must be added "
                            + "before you ask how large the weight should be?")
    static CoordinatePasses ownPartLost() {
        return (x, y, lambda, passes) -> run(x, y, lambda, passes, true, true, false);
    }

    @Misconception(
            name = "λ meets a sum",
            hint =
                    "Your threshold is n times too weak: you compare λ with the sum xᵀr. In the objective the squared errors come with 1/2n, "
                            + "so λ meets the mean.")
    static CoordinatePasses sum() {
        return (x, y, lambda, passes) -> run(x, y, lambda / x.length, passes, true, true, true);
    }

    @Misconception(
            name = "no threshold",
            hint = "Your weights are those of least squares, whatever λ is. Which step makes small weights zero?")
    static CoordinatePasses withoutThreshold() {
        return (x, y, lambda, passes) -> run(x, y, 0, passes, true, true, true);
    }

    private static double[] run(
            double[][] x, double[] y, double lambda, int passes, boolean divide, boolean newest, boolean putBack) {
        int n = x.length;
        double[] w = new double[x[0].length];
        for (int pass = 0; pass < passes; pass++) {
            double[] old = w.clone();
            for (int j = 0; j < w.length; j++) {
                double pull = 0;
                double square = 0;
                for (int i = 0; i < n; i++) {
                    double r = y[i];
                    for (int k = 0; k < w.length; k++) {
                        if (k != j || !putBack) {
                            r -= (newest ? w[k] : old[k]) * x[i][k];
                        }
                    }
                    pull += r * x[i][j] / n;
                    square += x[i][j] * x[i][j] / n;
                }
                double soft = pull - Math.max(-lambda, Math.min(lambda, pull));
                w[j] = square == 0 ? 0 : divide ? soft / square : soft;
            }
        }
        return w;
    }
}
