package descent.checks;

import descent.check.Misconception;
import descent.contracts.HalvingWinner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Catalogued mistakes of {@code 23-halving}. */
final class HalvingWinnerVariants {
    private HalvingWinnerVariants() {}

    /** The tournament with its choices left open. */
    private record Tournament(int sign, int grows, boolean roundsUp, boolean stopsEarly, boolean bestEver) {
        int winner(HalvingWinner.Score score, int settings, int first, int keep) {
            List<Integer> left = new ArrayList<>();
            for (int s = 0; s < settings; s++) left.add(s);
            int budget = first;
            int champion = 0;
            double least = Double.POSITIVE_INFINITY;
            while (true) {
                double[] scores = new double[settings];
                for (int s : left) {
                    scores[s] = score.of(s, budget);
                    if (scores[s] < least) {
                        least = scores[s];
                        champion = s;
                    }
                }
                left.sort(Comparator.comparingDouble(
                        s -> Double.isNaN(scores[s]) ? Double.POSITIVE_INFINITY : sign * scores[s]));
                int next = roundsUp ? (left.size() + keep - 1) / keep : left.size() / keep;
                if (left.size() < keep || (stopsEarly && next < keep)) return bestEver ? champion : left.get(0);
                left = new ArrayList<>(left.subList(0, next));
                left.sort(null);
                budget = grows == 0 ? budget : grows == 1 ? budget + first : budget * keep;
            }
        }
    }

    @Misconception(
            name = "the worst go on",
            hint = "You keep the settings with the largest scores. Are these losses or rewards?")
    static HalvingWinner worst() {
        return new Tournament(-1, 2, false, false, false)::winner;
    }

    @Misconception(
            name = "the budget does not grow",
            hint =
                    "Every round of yours trains as long as the first one. There are fewer settings now, and as much to spend: how long may "
                            + "each of them train?")
    static HalvingWinner sameBudget() {
        return new Tournament(1, 0, false, false, false)::winner;
    }

    @Misconception(
            name = "the budget grows by addition",
            hint =
                    "Your budgets are r, 2r, 3r. If a third of the settings is left, how many times as long may each train at the same cost?")
    static HalvingWinner added() {
        return new Tournament(1, 1, false, false, false)::winner;
    }

    @Misconception(
            name = "rounded up",
            hint = "Of 7 settings with keep = 3 you let three go on. How many are 7/3, rounded down?")
    static HalvingWinner roundedUp() {
        return new Tournament(1, 2, true, false, false)::winner;
    }

    @Misconception(
            name = "the last round is left out",
            hint =
                    "You crown the leader one round early. As long as at least `keep` are left, the best of them train on: who leads then?")
    static HalvingWinner early() {
        return new Tournament(1, 2, false, true, false)::winner;
    }

    @Misconception(
            name = "the best score of any round wins",
            hint =
                    "Your winner has the least score ever seen, perhaps after very little training. Scores of different budgets cannot be "
                            + "compared: which round decides?")
    static HalvingWinner ever() {
        return new Tournament(1, 2, false, false, true)::winner;
    }
}
