package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.PlateauRate;
import descent.contracts.PlateauStart;
import org.junit.jupiter.api.Test;

@HiddenChecks("09-plateau")
final class PlateauStartHidden {
    @Test
    @Points(1.25)
    @Hint("Any settings, any metrics: count the epochs in a row that did not beat the best by the threshold.")
    void anyRun(PlateauStart answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            boolean larger = trial % 2 == 1;
            int patience = draws.integer(0, 3);
            double threshold = draws.real(0, 0.3);
            double factor = draws.real(0.2, 0.9);
            PlateauRate run = answer.start(2, factor, patience, threshold, larger);
            double best = Double.POSITIVE_INFINITY;
            double rate = 2;
            int since = 0;
            for (int epoch = 0; epoch < 25; epoch++) {
                double metric = draws.real(-1, 1) - (larger ? -1 : 1) * 0.1 * epoch;
                double signed = larger ? -metric : metric;
                since = signed < best - threshold ? 0 : since + 1;
                if (since == 0) {
                    best = signed;
                }
                if (since == patience + 1) {
                    rate *= factor;
                    since = 0;
                }
                Expect.that(run.after(metric))
                        .as("the rate after epoch " + epoch)
                        .isNear(rate, 1e-10);
            }
        }
    }

    @Test
    @Points(0.5)
    @Hint("Each call of start begins a run with a memory of its own.")
    void aSecondRunRemembersNothingOfTheFirst(PlateauStart answer) {
        PlateauRate first = answer.start(1, 0.5, 0, 0, false);
        first.after(1);
        PlateauRate second = answer.start(1, 0.5, 0, 0, false);
        Expect.that(second.after(2))
                .as("the second run's rate after its first metric")
                .isNear(1.0, 1e-12);
        Expect.that(first.after(1.5))
                .as("the first run's rate after no improvement")
                .isNear(0.5, 1e-12);
        Expect.that(second.after(1.9))
                .as("the second run's rate after an improvement")
                .isNear(1.0, 1e-12);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("A run may begin with NaN, or with an infinite loss: neither improves on anything.")
    void aBadBeginning(PlateauStart answer) {
        PlateauRate run = answer.start(1, 0.5, 1, 0, false);
        Expect.that(run.after(Double.NaN)).as("the rate after NaN").isNear(1.0, 1e-12);
        Expect.that(run.after(Double.POSITIVE_INFINITY))
                .as("the rate after an infinite loss")
                .isNear(0.5, 1e-12);
        Expect.that(run.after(7)).as("the rate after a loss of 7").isNear(0.5, 1e-12);
    }
}
