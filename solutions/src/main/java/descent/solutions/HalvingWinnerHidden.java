package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.HalvingWinner;
import org.junit.jupiter.api.Test;

@HiddenChecks("23-halving")
final class HalvingWinnerHidden {
    @Test
    @Points(1.5)
    @Hint("Follow a tournament round by round; every setting that is left is scored once, with that round's budget.")
    void anyTournament(HalvingWinner answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            int settings = draws.integer(5, 24);
            int first = draws.integer(1, 3);
            int keep = draws.integer(2, 3);
            double[] start = draws.vector(settings, 0, 10);
            double[] speed = draws.vector(settings, 0.05, 2);
            double[] floor = draws.vector(settings, -12, 0);
            HalvingWinner.Score score = (s, b) -> floor[s] + (start[s] - floor[s]) / (1 + speed[s] * b);
            int calls = 0;
            for (int left = settings; ; left /= keep) {
                calls += left;
                if (left < keep) break;
            }
            Calls<HalvingWinner.Score> counted = Calls.of(HalvingWinner.Score.class, "the score", calls, score);
            Expect.that(answer.winner(counted.function(), settings, first, keep))
                    .as("the winner")
                    .is(HalvingWinnerAnswers.sorting().winner(score, settings, first, keep));
        }
    }

    @Test
    @Points(0.5)
    @Hint("Trainings that fail come last, also if all of them fail; among equals the smaller number is better.")
    void failuresComeLast(HalvingWinner answer, Draws draws) {
        int good = draws.integer(1, 8);
        Expect.that(answer.winner((s, b) -> s == good ? 100 : Double.NaN, 9, 1, 3))
                .is(good);
        Expect.that(answer.winner((s, b) -> Double.NaN, 5, 1, 2)).is(0);
        Expect.that(answer.winner((s, b) -> s < good ? 2 : 1, 9, 1, 2)).is(good);
    }
}
