package descent.solutions;

import descent.check.Right;
import descent.contracts.StoppingStart;
import descent.contracts.StoppingWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** Right answers to {@code 13-early-stopping}. */
final class StoppingStartAnswers {
    private StoppingStartAnswers() {}

    @Right("a best value and a counter")
    static StoppingStart counter() {
        return (patience, minDelta) -> {
            double[] best = {Double.POSITIVE_INFINITY};
            int[] bestEpoch = {-1};
            int[] bad = new int[1];
            Rule rule = (loss, epoch) -> {
                if (loss < best[0] - minDelta) {
                    best[0] = loss;
                    bestEpoch[0] = epoch;
                    bad[0] = 0;
                } else {
                    bad[0]++;
                }
                return bad[0] >= patience;
            };
            return new Watch(rule, () -> bestEpoch[0]);
        };
    }

    @Right("with the number of updates at the last improvement")
    static StoppingStart sinceImprovement() {
        return (patience, minDelta) -> {
            double[] bar = {Double.POSITIVE_INFINITY};
            int[] seen = new int[2];
            int[] bestEpoch = {-1};
            Rule rule = (loss, epoch) -> {
                seen[0]++;
                if (bar[0] > loss) {
                    bar[0] = loss - minDelta;
                    seen[1] = seen[0];
                    bestEpoch[0] = epoch;
                }
                return seen[0] - seen[1] >= patience;
            };
            return new Watch(rule, () -> bestEpoch[0]);
        };
    }

    @Right("all improvements kept")
    static StoppingStart history() {
        return (patience, minDelta) -> {
            List<Double> improvements = new ArrayList<>();
            List<Integer> epochs = new ArrayList<>(List.of(-1));
            int[] left = {patience};
            Rule rule = (loss, epoch) -> {
                boolean first = improvements.isEmpty();
                if (first ? Double.isFinite(loss) : improvements.get(0) - loss > minDelta) {
                    improvements.add(0, loss);
                    epochs.add(0, epoch);
                    left[0] = patience;
                } else {
                    left[0]--;
                }
                return left[0] <= 0;
            };
            return new Watch(rule, () -> epochs.get(0));
        };
    }

    private interface Rule {
        boolean update(double loss, int epoch);
    }

    private record Watch(Rule rule, IntSupplier best) implements StoppingWatch {
        @Override
        public boolean update(double loss, int epoch) {
            return rule.update(loss, epoch);
        }

        @Override
        public int bestEpoch() {
            return best.getAsInt();
        }
    }
}
