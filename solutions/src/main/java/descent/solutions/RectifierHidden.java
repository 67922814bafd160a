package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.Rectifier;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@HiddenChecks("08-rectifier")
final class RectifierHidden {
    private static double length(int t, double beta2) {
        double power = Math.pow(beta2, t);
        return 2 / (1 - beta2) - 1 - 2 * t * power / (1 - power);
    }

    @Test
    @Points(0.75)
    @Hint("Any step and any β₂: empty while the average is worth at most four squares, the root afterwards.")
    void anyStep(Rectifier answer, Draws draws) {
        for (int trial = 0; trial < 25; trial++) {
            double beta2 = draws.real(0.91, 0.9995);
            int t = draws.integer(1, trial < 8 ? 4 : 400);
            double rho = length(t, beta2);
            if (rho > 4 && rho <= 5.01) {
                continue; // the paper and PyTorch differ here
            }
            double end = 2 / (1 - beta2) - 1;
            Optional<Double> expected = rho <= 4
                    ? Optional.empty()
                    : Optional.of(Math.sqrt((rho - 4) * (rho - 2) * end / ((end - 4) * (end - 2) * rho)));
            Expect.that(answer.factor(t, beta2)).as("the factor").isNear(expected, 1e-8);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("After very many steps βᵗ is 0 and the factor is 1.")
    void inTheEndItIsOne(Rectifier answer) {
        Expect.that(answer.factor(100_000, 0.99)).as("the factor").isNear(Optional.of(1.0), 1e-12);
    }
}
