package descent.solutions;

import descent.check.Right;
import descent.contracts.HalvingWinner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Right answers to {@code 23-halving}. */
final class HalvingWinnerAnswers {
    private HalvingWinnerAnswers() {}

    private record Scored(int setting, double score) {}

    @Right("sorted rounds")
    static HalvingWinner sorting() {
        return (score, settings, first, keep) -> {
            List<Integer> left =
                    new ArrayList<>(IntStream.range(0, settings).boxed().toList());
            int budget = first;
            while (true) {
                List<Scored> round = new ArrayList<>();
                for (int setting : left) {
                    round.add(new Scored(setting, score.of(setting, budget)));
                }
                round.sort(Comparator.comparingDouble(Scored::score).thenComparingInt(Scored::setting));
                if (left.size() < keep) {
                    return round.get(0).setting();
                }
                left = round.subList(0, left.size() / keep).stream()
                        .map(Scored::setting)
                        .toList();
                budget *= keep;
            }
        };
    }

    @Right("arrays and selection")
    static HalvingWinner selection() {
        return (score, settings, first, keep) -> {
            int[] left = IntStream.range(0, settings).toArray();
            for (int budget = first; ; budget *= keep) {
                double[] scores = new double[left.length];
                for (int i = 0; i < left.length; i++) {
                    double s = score.of(left[i], budget);
                    scores[i] = Double.isNaN(s) ? Double.POSITIVE_INFINITY : s;
                }
                int wanted = left.length < keep ? 1 : left.length / keep;
                for (int k = 0; k < wanted; k++) {
                    int best = k;
                    for (int i = k + 1; i < left.length; i++) {
                        if (scores[i] < scores[best] || (scores[i] == scores[best] && left[i] < left[best])) {
                            best = i;
                        }
                    }
                    double s = scores[k];
                    scores[k] = scores[best];
                    scores[best] = s;
                    int number = left[k];
                    left[k] = left[best];
                    left[best] = number;
                }
                if (left.length < keep) {
                    return left[0];
                }
                left = java.util.Arrays.copyOf(left, wanted);
            }
        };
    }

    @Right("it calls itself")
    static HalvingWinner recursive() {
        return (score, settings, first, keep) ->
                winner(score, IntStream.range(0, settings).boxed().toList(), first, keep);
    }

    private static int winner(HalvingWinner.Score score, List<Integer> left, int budget, int keep) {
        double[] scores = left.stream().mapToDouble(s -> score.of(s, budget)).toArray();
        List<Integer> places = IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[a], scores[b]) != 0
                        ? Double.compare(scores[a], scores[b])
                        : left.get(a) - left.get(b))
                .toList();
        if (left.size() < keep) {
            return left.get(places.get(0));
        }
        List<Integer> best =
                places.subList(0, left.size() / keep).stream().map(left::get).toList();
        return winner(score, best, budget * keep, keep);
    }
}
