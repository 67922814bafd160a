package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.LogUniformDraw;
import org.junit.jupiter.api.Test;

@HiddenChecks("23-log-uniform")
final class LogUniformDrawHidden {
    @Test
    @Points(1)
    @Hint("In the logarithm the value lies at a share u of the way, for any ends.")
    void evenInTheLogarithm(LogUniformDraw answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double low = StrictMath.pow(10, draws.real(-6, 1));
            double high = low * StrictMath.pow(10, draws.real(0.2, 5));
            double u = draws.real(0, 1);
            double value = answer.draw(low, high, u);
            Expect.that(value / low).as("the value over low").isNear(StrictMath.pow(high / low, u), 1e-8 * high / low);
            Expect.that(StrictMath.log(value / low) / StrictMath.log(high / low))
                    .as("the share of the way in the logarithm")
                    .isNear(u, 1e-9);
        }
    }
}
