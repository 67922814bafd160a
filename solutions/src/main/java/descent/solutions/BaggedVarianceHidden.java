package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.BaggedVariance;
import org.junit.jupiter.api.Test;

@HiddenChecks("15-bagged-variance")
final class BaggedVarianceHidden {
    @Test
    @Points(0.5)
    @Hint("Any σ², ρ and B.")
    void anyModels(BaggedVariance answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double sigma2 = draws.real(0.1, 9);
            double rho = draws.real(0.05, 0.95);
            int models = draws.integer(1, 40);
            double expected = sigma2 * (models + models * (models - 1) * rho) / (models * (double) models);
            Expect.that(answer.variance(sigma2, rho, models)).as("the variance").isNear(expected, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Models that agree completely gain nothing; a hundred thousand models are many pairs.")
    void manyAndEqualModels(BaggedVariance answer) {
        Expect.that(answer.variance(2, 1, 50)).as("equal models").isNear(2.0, 1e-12);
        Expect.that(answer.variance(0, 0.5, 3)).as("models without variance").isNear(0.0, 1e-12);
        Expect.that(answer.variance(1, 0.5, 100_000)).as("very many models").isNear(0.5 + 0.5 / 100_000, 1e-9);
    }
}
