package descent.checks;

import static descent.contracts.CurveKind.CRAWL;
import static descent.contracts.CurveKind.DIVERGE;
import static descent.contracts.CurveKind.GOOD;
import static descent.contracts.CurveKind.NOT_A_NUMBER;
import static descent.contracts.CurveKind.OSCILLATE;
import static descent.contracts.CurveKind.SPIKE;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.CurveKind;
import descent.contracts.CurveReader;
import org.junit.jupiter.api.Test;

@Checks(id = "02-diagnose", title = "Reading a loss curve", contract = CurveReader.class, points = 4)
@Variants(CurveReaderVariants.class)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run."})
final class CurveReaderChecks {
    private static void expect(CurveReader answer, CurveKind kind, double... losses) {
        Expect.that(answer.kind(losses)).as("the kind").is(kind);
    }

    @Test
    @Points(0.5)
    @Hint("Compare the last loss with the first one.")
    void fallingCurvesAreGoodOrCrawl(CurveReader answer) {
        expect(answer, GOOD, 8, 4, 2, 1, 0.5);
        expect(answer, CRAWL, 8, 7.99, 7.98, 7.97);
        expect(answer, CRAWL, 8, 7.7, 7.5, 7.3);
        expect(answer, GOOD, 8, 7.6, 7.3, 7.1);
    }

    @Test
    @Points(0.5)
    @Hint("A curve that goes up now and then may still fall, and one that diverges may fall at first.")
    void risingIsNotDiverging(CurveReader answer) {
        expect(answer, DIVERGE, 1, 2, 4, 8);
        expect(answer, DIVERGE, 4, 1, 0.5, 9);
        expect(answer, OSCILLATE, 9, 3, 5, 3, 5, 3, 5);
        expect(answer, OSCILLATE, 9, 3, 4, 3, 4, 3);
        expect(answer, GOOD, 9, 6, 4, 4.5, 3, 2, 1.9);
    }

    @Test
    @Points(0.5)
    @Hint("A spike may climb slowly, and may end below the start. What must each loss be compared with?")
    void aSpikeIsSeenHoweverSlowlyItClimbs(CurveReader answer) {
        expect(answer, SPIKE, 8, 6, 4, 2, 1, 0.5, 0.25, 0.4, 0.6);
        expect(answer, SPIKE, 8, 4, 2, 1, 0.5, 3, 0.5, 0.25);
        expect(answer, GOOD, 8, 4, 2, 1, 0.5, 0.25, 0.4, 0.3);
        expect(answer, SPIKE, 0.6, 0.5, 0.25, 0.12, 0.06, 0.05, 0.04, 0.03, 0.034, 0.049, 0.061);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Every comparison with NaN is false, so it slips through all other rules. And infinity is no loss either.")
    void numbersThatAreNoneComeFirst(CurveReader answer) {
        expect(answer, NOT_A_NUMBER, 8, 4, 2, Double.NaN);
        expect(answer, NOT_A_NUMBER, 8, Double.NaN, 2, 1);
        expect(answer, NOT_A_NUMBER, 8, Double.POSITIVE_INFINITY, 2, 1);
        expect(answer, GOOD, 8, 4, 2, 1);
        expect(answer, DIVERGE, 8, 4, 2, 1e300);
    }
}
