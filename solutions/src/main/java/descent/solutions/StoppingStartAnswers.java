package descent.solutions;

import descent.check.Right;
import descent.contracts.StoppingStart;
import descent.contracts.StoppingWatch;
import java.util.ArrayList;
import java.util.List;

/** Right answers to {@code 13-early-stopping}. */
final class StoppingStartAnswers {
    private StoppingStartAnswers() {}

    @Right("a best value and a counter")
    static StoppingStart counter() {
        return (patience, minDelta) -> new StoppingWatch() {
            private double best = Double.POSITIVE_INFINITY;
            private int bestEpoch = -1;
            private int bad;

            @Override
            public boolean update(double loss, int epoch) {
                if (loss < best - minDelta) {
                    best = loss;
                    bestEpoch = epoch;
                    bad = 0;
                } else {
                    bad++;
                }
                return bad >= patience;
            }

            @Override
            public int bestEpoch() {
                return bestEpoch;
            }
        };
    }

    @Right("with the number of updates at the last improvement")
    static StoppingStart sinceImprovement() {
        return (patience, minDelta) -> new StoppingWatch() {
            private double bar = Double.POSITIVE_INFINITY;
            private int seen;
            private int improvedAt;
            private int bestEpoch = -1;

            @Override
            public boolean update(double loss, int epoch) {
                seen++;
                if (bar > loss) {
                    bar = loss - minDelta;
                    improvedAt = seen;
                    bestEpoch = epoch;
                }
                return seen - improvedAt >= patience;
            }

            @Override
            public int bestEpoch() {
                return bestEpoch;
            }
        };
    }

    @Right("all losses kept")
    static StoppingStart history() {
        return (patience, minDelta) -> new StoppingWatch() {
            private final List<Double> improvements = new ArrayList<>();
            private int bestEpoch = -1;
            private int left = patience;

            @Override
            public boolean update(double loss, int epoch) {
                boolean first = improvements.isEmpty();
                if (first ? Double.isFinite(loss) : improvements.get(0) - loss > minDelta) {
                    improvements.add(0, loss);
                    bestEpoch = epoch;
                    left = patience;
                } else {
                    left--;
                }
                return left <= 0;
            }

            @Override
            public int bestEpoch() {
                return bestEpoch;
            }
        };
    }
}
