package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.StoppingStart;
import descent.contracts.StoppingWatch;
import org.junit.jupiter.api.Test;

@HiddenChecks("13-early-stopping")
final class StoppingStartHidden {
    @Test
    @Points(1)
    @Hint("Any noisy curve: at each epoch both the decision and the best epoch must be right, also after it said stop.")
    void anyCurve(StoppingStart answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int patience = draws.integer(1, 4);
            double minDelta = trial % 2 == 0 ? 0 : draws.real(0.02, 0.2);
            StoppingWatch watch = answer.start(patience, minDelta);
            double best = Double.NaN;
            int bestEpoch = -1;
            int bad = 0;
            for (int epoch = 0; epoch < 14; epoch++) {
                double loss = draws.integer(0, 9) == 0 ? Double.NaN : 1.5 / (1 + epoch) + draws.real(0, 0.4);
                boolean first = bestEpoch < 0 && !Double.isNaN(loss);
                if (first || best - loss > minDelta) {
                    best = loss;
                    bestEpoch = epoch;
                    bad = 0;
                } else {
                    bad++;
                }
                String seen = "patience " + patience + ", min delta " + minDelta + ", epoch " + epoch;
                Expect.that(watch.update(loss, epoch))
                        .given(seen)
                        .as("whether to stop")
                        .is(bad >= patience);
                Expect.that(watch.bestEpoch()).given(seen).as("the best epoch").is(bestEpoch);
            }
        }
    }

    @Test
    @Points(0.75)
    @Hint("Two runs at the same time must not disturb each other.")
    void runsAreIndependent(StoppingStart answer) {
        StoppingWatch one = answer.start(1, 0);
        StoppingWatch other = answer.start(2, 0);
        Expect.that(one.update(0.2, 1)).as("whether the first run stops").is(false);
        Expect.that(other.update(0.8, 4)).as("whether the second run stops").is(false);
        Expect.that(one.update(0.3, 2)).as("whether the first run stops").is(true);
        Expect.that(other.update(0.5, 5)).as("whether the second run stops").is(false);
        Expect.that(one.bestEpoch()).as("the first run's best epoch").is(1);
        Expect.that(other.bestEpoch()).as("the second run's best epoch").is(5);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint(
            "Before any loss there is no best epoch; an infinite loss is no improvement; a tie with min delta is none either.")
    void theEdges(StoppingStart answer) {
        StoppingWatch watch = answer.start(2, 0.25);
        Expect.that(watch.bestEpoch()).as("the best epoch before any").is(-1);
        Expect.that(watch.update(Double.POSITIVE_INFINITY, 0))
                .as("whether to stop")
                .is(false);
        Expect.that(watch.bestEpoch())
                .as("the best epoch after an infinite loss")
                .is(-1);
        Expect.that(watch.update(1, 1)).as("whether to stop").is(false);
        Expect.that(watch.update(0.75, 2)).as("whether to stop").is(false);
        Expect.that(watch.bestEpoch())
                .as("the best epoch after a gain of exactly min delta")
                .is(1);
    }
}
