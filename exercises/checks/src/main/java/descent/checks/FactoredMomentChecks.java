package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.FactoredMoment;
import org.junit.jupiter.api.Test;

@Checks(id = "08-factored-moment", title = "Adafactor's second moment", contract = FactoredMoment.class, points = 3)
@Variants(FactoredMomentVariants.class)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class FactoredMomentChecks {
    @Test
    @Points(0.5)
    @Hint("The squares of ((1, 2), (3, 6)) are a column (1, 9) times a row (1, 4): rank one, so nothing is lost.")
    void rankOneIsExact(FactoredMoment answer) {
        Expect.that(answer.after(new double[][][] {{{1, 2}, {3, 6}}}, 0.9))
                .as("V̂ after one gradient")
                .isNear(new double[][] {{1, 4}, {9, 36}}, 1e-10);
    }

    @Test
    @Points(0.5)
    @Hint("Row sums 1 and 1, column sums 1 and 1, total 2: each cell is 1·1/2.")
    void theDiagonalIsSpread(FactoredMoment answer) {
        Expect.that(answer.after(new double[][][] {{{1, 0}, {0, 1}}}, 0.5))
                .as("V̂ after the identity")
                .isNear(new double[][] {{0.5, 0.5}, {0.5, 0.5}}, 1e-10);
    }

    @Test
    @Points(0.5)
    @Hint("R is (1.5, 6) after the second gradient, C is (0.75, 2, 4.75); ΣR is 7.5, and 1 − β² is 0.75.")
    void theSumsFade(FactoredMoment answer) {
        double[][][] gradients = {{{1, 0, 1}, {0, 2, 0}}, {{1, 1, 0}, {0, 1, 3}}};
        double[][] expected = new double[2][3];
        double[] rows = {1.5, 6};
        double[] columns = {0.75, 2, 4.75};
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 3; j++) {
                expected[i][j] = rows[i] * columns[j] / 7.5 / 0.75;
            }
        }
        Expect.that(answer.after(gradients, 0.5)).as("V̂ after two gradients").isNear(expected, 1e-10);
    }
}
