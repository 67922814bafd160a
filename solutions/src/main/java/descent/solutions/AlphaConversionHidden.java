package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.AlphaConversion;
import descent.contracts.PenaltyKind;
import org.junit.jupiter.api.Test;

@HiddenChecks("12-convert")
final class AlphaConversionHidden {
    @Test
    @Points(0.7)
    @Hint("The conversion must hold for every strength and every number of examples.")
    void anyStrength(AlphaConversion answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            double lambda = draws.real(0.01, 5);
            int n = draws.integer(2, 400);
            Expect.that(answer.alpha(PenaltyKind.RIDGE, lambda, n))
                    .as("Ridge's α")
                    .isNear(lambda * n, 1e-9);
            Expect.that(answer.alpha(PenaltyKind.LASSO, lambda, n))
                    .as("Lasso's α")
                    .isNear(0.5 * lambda, 1e-12);
        }
    }

    @Test
    @Points(0.3)
    @EdgeCase
    @Hint("No penalty is no penalty everywhere; and one example is allowed.")
    void theEdges(AlphaConversion answer) {
        Expect.that(answer.alpha(PenaltyKind.RIDGE, 0, 9))
                .as("Ridge's α for λ = 0")
                .isNear(0.0, 0);
        Expect.that(answer.alpha(PenaltyKind.LASSO, 0, 9))
                .as("Lasso's α for λ = 0")
                .isNear(0.0, 0);
        Expect.that(answer.alpha(PenaltyKind.RIDGE, 2, 1))
                .as("Ridge's α for one example")
                .isNear(2.0, 1e-12);
    }
}
