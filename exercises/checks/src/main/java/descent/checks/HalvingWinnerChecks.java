package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.HalvingWinner;
import org.junit.jupiter.api.Test;

@Checks(id = "23-halving", title = "Successive halving", contract = HalvingWinner.class, points = 4)
@Variants(HalvingWinnerVariants.class)
@Forbids(packages = {"descent.optim.search."})
final class HalvingWinnerChecks {
    private static int won(
            HalvingWinner answer, HalvingWinner.Score score, int settings, int first, int keep, int calls) {
        Calls<HalvingWinner.Score> counted = Calls.of(HalvingWinner.Score.class, "the score", calls, score);
        return answer.winner(counted.function(), settings, first, keep);
    }

    @Test
    @Points(0.5)
    @Hint("If scores do not change with the budget, the best one must win.")
    void theBestWinsIfNothingChanges(HalvingWinner answer) {
        double[] fixed = {5, 2, 8, 1, 9, 3, 7, 4};
        Expect.that(won(answer, (s, b) -> fixed[s], 8, 1, 2, 15)).is(3);
        Expect.that(won(answer, (s, b) -> fixed[s], 7, 2, 3, 9)).is(3);
    }

    @Test
    @Points(1)
    @Hint("Write down each round: who is left, with which budget, and which are the best left/keep.")
    void threeRoundsByHand(HalvingWinner answer) {
        // After 1: 0 and 1 of 4 go on (10, 11). After 2: 1 leads (5 against 6). The others would have won with 4.
        double[][] table = {{10, 6, 6}, {11, 5, 5}, {12, 1, 1}, {13, 0, 0}};
        HalvingWinner.Score score = (s, b) -> table[s][b <= 1 ? 0 : b <= 2 ? 1 : 2];
        Expect.that(won(answer, score, 4, 1, 2, 7)).is(1);
        // Six settings, thirds: 0 and 1 go on, and 0, the leader, is overtaken in the last round.
        double[][] leader = {{1, 5}, {2, 4}};
        Expect.that(won(answer, (s, b) -> s > 1 ? 9 - s : leader[s][b < 3 ? 0 : 1], 6, 1, 3, 8))
                .is(1);
        double[][] late = {{1, 5}, {2, 0.5}};
        Expect.that(won(answer, (s, b) -> s > 1 ? 9 - s : late[s][b < 3 ? 0 : 1], 6, 1, 3, 8))
                .is(1);
        // Nine settings, thirds: 3 go on, 1 is left and scored once more.
        HalvingWinner.Score slow =
                (s, b) -> Math.abs(s - 4) + (s == 4 && b < 18 ? 1.5 : 0) - (s == 5 && b == 6 ? 0.7 : 0);
        Expect.that(won(answer, slow, 9, 2, 3, 13)).is(5);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint(
            "One setting wins without rivals; fewer than `keep` are compared once; a failed training is worst; of equals the first.")
    void fewSettingsTiesAndFailures(HalvingWinner answer) {
        Expect.that(won(answer, (s, b) -> 3, 1, 1, 2, 1)).is(0);
        Expect.that(won(answer, (s, b) -> s == 1 ? 1 : 2, 3, 1, 4, 3)).is(1);
        Expect.that(won(answer, (s, b) -> 7, 6, 1, 2, 10)).is(0);
        Expect.that(won(answer, (s, b) -> s < 3 ? Double.NaN : s, 6, 1, 2, 10)).is(3);
    }
}
