package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.StartRule;
import descent.contracts.StartScale;
import org.junit.jupiter.api.Test;

@HiddenChecks("10-start-scale")
final class StartScaleHidden {
    @Test
    @Points(0.75)
    @Hint("Any two different widths, both starts.")
    void anyWidths(StartScale answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            int fanIn = draws.integer(3, 400);
            int fanOut = fanIn + draws.integer(5, 300);
            Expect.that(answer.deviation(StartRule.HE, fanIn, fanOut))
                    .as("He's standard deviation")
                    .isNear(Math.sqrt(2.0 / fanIn), 1e-12);
            Expect.that(answer.deviation(StartRule.XAVIER, fanIn, fanOut))
                    .as("Xavier's standard deviation")
                    .isNear(Math.sqrt(2.0 / (fanIn + fanOut)), 1e-12);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("A layer of one input and one output.")
    void theSmallestLayer(StartScale answer) {
        Expect.that(answer.deviation(StartRule.XAVIER, 1, 1)).as("Xavier's").isNear(1.0, 1e-12);
        Expect.that(answer.deviation(StartRule.HE, 1, 1)).as("He's").isNear(Math.sqrt(2), 1e-12);
    }
}
