package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.DualValue;
import org.junit.jupiter.api.Test;

@Checks(id = "18-dual", title = "The dual objective", contract = DualValue.class, points = 2)
@Forbids(packages = {"descent.optim.svm.", "descent.optim.constrained.", "descent.optim.linalg.", "org.ejml."})
final class DualValueChecks {
    @Test
    @Points(1)
    @Hint("For two examples the double sum has four terms; two of them are equal.")
    void twoExamplesByHand(DualValue answer) {
        Expect.that(answer.value(new double[] {1, 2}, new double[] {1, -1}, new double[][] {{2, 1}, {1, 3}}))
                .as("the dual objective")
                .isNear(-2.0, 1e-12);
        Expect.that(answer.value(
                        new double[] {0.5, 0.25}, new double[] {-1, -1}, new double[][] {{1, -0.5}, {-0.5, 2}}))
                .as("the dual objective")
                .isNear(0.6250, 1e-12);
    }

    private static double form(double[] alpha, double[] y, double[][] gram, boolean labels, boolean off) {
        double sum = 0;
        for (int i = 0; i < alpha.length; i++) {
            for (int j = 0; j < alpha.length; j++) {
                sum += i == j || off ? alpha[i] * alpha[j] * gram[i][j] * (labels ? y[i] * y[j] : 1) : 0;
            }
        }
        return sum;
    }

    private static double sum(double[] alpha) {
        double sum = 0;
        for (double a : alpha) {
            sum += a;
        }
        return sum;
    }

    @Misconception(
            name = "the half is missing",
            hint = "½‖w‖² became this double sum when w was put in: the sum is ‖w‖². What is in front of it?")
    static DualValue noHalf() {
        return (alpha, y, gram) -> sum(alpha) - form(alpha, y, gram, true, true);
    }

    @Misconception(
            name = "the labels are missing",
            hint = "w is Σαᵢyᵢxᵢ. Square it: what do examples of different classes contribute?")
    static DualValue noLabels() {
        return (alpha, y, gram) -> sum(alpha) - form(alpha, y, gram, false, true) / 2;
    }

    @Misconception(
            name = "the negative",
            hint =
                    "You compute what a minimizer is given, the negative dual. Here the dual itself is asked for, a lower bound on the primal.")
    static DualValue negative() {
        return (alpha, y, gram) -> form(alpha, y, gram, true, true) / 2 - sum(alpha);
    }

    @Misconception(
            name = "only the diagonal",
            hint = "You multiply every example with itself only. How many terms has a double sum over two examples?")
    static DualValue diagonal() {
        return (alpha, y, gram) -> sum(alpha) - form(alpha, y, gram, true, false) / 2;
    }

    @Misconception(
            name = "each pair counts once",
            hint =
                    "The double sum goes over (1, 2) and over (2, 1). How often does your loop meet two different examples, and what "
                            + "does the ½ leave of them?")
    static DualValue onePass() {
        return (alpha, y, gram) -> {
            // The diagonal and half of the rest, times the ½.
            double sums = form(alpha, y, gram, true, true) + form(alpha, y, gram, true, false);
            return sum(alpha) - sums / 4;
        };
    }
}
