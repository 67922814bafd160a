package descent.solutions;

import static descent.contracts.CurveKind.CRAWL;
import static descent.contracts.CurveKind.DIVERGE;
import static descent.contracts.CurveKind.GOOD;
import static descent.contracts.CurveKind.NOT_A_NUMBER;
import static descent.contracts.CurveKind.OSCILLATE;
import static descent.contracts.CurveKind.SPIKE;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.CurveKind;
import descent.contracts.CurveReader;
import org.junit.jupiter.api.Test;

@HiddenChecks("02-diagnose")
final class CurveReaderHidden {
    @Test
    @Points(1)
    @Hint("Curves of gradient descent on two curvatures, at rates from far too low to too high.")
    void curvesOfRealRuns(CurveReader answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            double scale = draws.real(0.5, 4);
            expect(answer, GOOD, curve(scale, draws.real(0.3, 0.9) / 10, 40, 1));
            expect(answer, CRAWL, curve(scale, draws.real(0.5, 2) * 1e-5, 40, 1));
            expect(answer, DIVERGE, curve(scale, draws.real(2.2, 3) / 10, 40, 1));
            expect(answer, SPIKE, curve(scale, 0.2 * draws.real(1.07, 1.08), 44, 1e-6));
            expect(answer, NOT_A_NUMBER, curve(scale, 1e6, 80, 1));
            double[] swinging = curve(scale, 0.03, 31, 1);
            for (int k = 2; k < swinging.length; k += 2) {
                swinging[k] = swinging[k - 1] * draws.real(1.1, 1.4);
            }
            expect(answer, OSCILLATE, swinging);
        }
    }

    @Test
    @Points(1)
    @EdgeCase
    @Hint("The words above, at least, more than: look at the equal cases. And the first rule that is true decides.")
    void theLimitsBelongWhereTheRulesSay(CurveReader answer) {
        expect(answer, CRAWL, 4, 4);
        expect(answer, GOOD, 10, 9);
        expect(answer, DIVERGE, 4, 5);
        expect(answer, OSCILLATE, 9, 3, 4, 3); // one of three goes up
        expect(answer, GOOD, 9, 4, 5, 4, 3); // one of four
        expect(answer, GOOD, 9, 4, 2, 4, 3); // exactly twice
        expect(answer, SPIKE, 9, 4, 2, 4.001, 3);
        expect(answer, SPIKE, 10, 9.9, 2, 9.8, 9.7); // before crawling
        expect(answer, OSCILLATE, 9, 1, 5, 1, 5); // before the spike
        expect(answer, DIVERGE, 4, 1, 5, 1, 5); // before the oscillation
        expect(answer, NOT_A_NUMBER, Double.POSITIVE_INFINITY, 4, 2, 1);
        expect(answer, NOT_A_NUMBER, 4, Double.NEGATIVE_INFINITY);
        expect(answer, NOT_A_NUMBER, Double.NaN, 1);
        expect(answer, GOOD, 9, 4, 2, 1, 1, 1);
    }

    private static void expect(CurveReader answer, CurveKind kind, double... losses) {
        double[] before = losses.clone();
        Expect.that(answer.kind(losses)).as("the kind").is(kind);
        Expect.that(losses).as("the losses after the call").is(before);
    }

    /** The losses of ½·scale·(u² + 10v²) from (1, v). */
    private static double[] curve(double scale, double rate, int steps, double v) {
        double[] losses = new double[steps + 1];
        double u = 1;
        double steep = v;
        for (int k = 0; k <= steps; k++) {
            losses[k] = scale * (u * u + 10 * steep * steep) / 2;
            u -= rate * u;
            steep -= rate * 10 * steep;
        }
        return losses;
    }
}
