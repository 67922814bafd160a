package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.EffectiveRates;
import org.junit.jupiter.api.Test;

@HiddenChecks("06-effective-rates")
final class EffectiveRatesHidden {
    @Test
    @Points(0.5)
    @Hint("Any gradients, any η and ε: each rate is η over the root of all squares so far, plus ε inside the root.")
    void anyGradients(EffectiveRates answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            double[] g = draws.vector(draws.integer(1, 6), -3, 3);
            double rate = draws.real(0.1, 4);
            double epsilon = draws.real(0.1, 1);
            double[] expected = new double[g.length];
            double sum = epsilon;
            for (int t = 0; t < g.length; t++) {
                sum += g[t] * g[t];
                expected[t] = rate / Math.sqrt(sum);
            }
            Expect.that(answer.rates(g, rate, epsilon)).as("the rates").isNear(expected, 1e-12);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint(
            "No gradients is a case, and so is a component that has had none but zeros. The caller's array stays as it is.")
    void theEdges(EffectiveRates answer) {
        Expect.that(answer.rates(new double[0], 1, 0))
                .as("the rates of no gradients")
                .hasLength(0);
        double[] silent = {0, 0, 2};
        double[] expected = {5, 5, 0.5 / Math.sqrt(4.01)};
        Expect.that(answer.rates(silent, 0.5, 0.01)).as("the rates").isNear(expected, 1e-12);
        Expect.that(silent).as("the gradients afterwards").is(new double[] {0, 0, 2});
    }
}
