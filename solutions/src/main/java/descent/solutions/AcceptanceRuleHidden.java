package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.AcceptanceRule;
import org.junit.jupiter.api.Test;

@HiddenChecks("23-accept")
final class AcceptanceRuleHidden {
    @Test
    @Points(1)
    @Hint("For any Δ > 0 and T > 0 the border between yes and no is u = e^(−Δ/T).")
    void theBorderIsTheProbability(AcceptanceRule answer, Draws draws) {
        for (int trial = 0; trial < 30; trial++) {
            double temperature = draws.real(0.1, 5);
            double change = draws.real(0.05, 3) * temperature;
            double probability = StrictMath.exp(-change / temperature);
            Expect.that(answer.accepts(change, temperature, probability - 1e-6)).is(true);
            Expect.that(answer.accepts(change, temperature, probability + 1e-6)).is(false);
        }
    }

    @Test
    @Points(0.5)
    @Hint("No rise, no die: at any temperature, 0 included.")
    void downAndLevelAreFree(AcceptanceRule answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double temperature = trial % 4 == 0 ? 0 : draws.real(0.1, 5);
            double u = draws.real(0, 1);
            Expect.that(answer.accepts(-draws.real(0, 5), temperature, u)).is(true);
            Expect.that(answer.accepts(0, temperature, u)).is(true);
            Expect.that(answer.accepts(draws.real(0.1, 5), 0, u)).is(false);
        }
    }
}
