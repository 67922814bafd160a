package descent.checks;

import descent.check.Misconception;
import descent.contracts.StoppingStart;
import descent.contracts.StoppingWatch;

/** What goes wrong with one comparison and one counter. */
final class StoppingStartVariants {
    private StoppingStartVariants() {}

    private enum Slip {
        WORSE_COUNTS,
        NAN_IMPROVES,
        OFF_BY_ONE,
        BEST_CREEPS,
        LAST_EPOCH,
        NO_RESET,
        NO_DELTA
    }

    @Misconception(
            name = "only worse losses count",
            hint =
                    "Your counter is reset by an equal loss, and by NaN. You ask whether the loss is worse. Ask instead whether it is better, and "
                            + "let all else count.")
    static StoppingStart worseCounts() {
        return (patience, minDelta) -> new Slipping(patience, minDelta, Slip.WORSE_COUNTS);
    }

    @Misconception(
            name = "NaN passes for an improvement",
            hint =
                    "After a NaN your best epoch is the one of the NaN. Numbers are fine. Write down what your comparison says for NaN: is it "
                            + "negated somewhere?")
    static StoppingStart nanImproves() {
        return (patience, minDelta) -> new Slipping(patience, minDelta, Slip.NAN_IMPROVES);
    }

    @Misconception(
            name = "one epoch too patient",
            hint =
                    "With patience 2 you need three bad epochs in a row. Compare the counter with the patience once more: at which value must "
                            + "it stop?")
    static StoppingStart offByOne() {
        return (patience, minDelta) -> new Slipping(patience, minDelta, Slip.OFF_BY_ONE);
    }

    @Misconception(
            name = "the best loss creeps along",
            hint =
                    "A loss that is lower by less than min delta changes your best value, although it is no improvement. So slow progress is "
                            + "never noticed. When may the best value change?")
    static StoppingStart bestCreeps() {
        return (patience, minDelta) -> new Slipping(patience, minDelta, Slip.BEST_CREEPS);
    }

    @Misconception(
            name = "the last epoch instead of the best",
            hint =
                    "Your best epoch is always the newest one. Restoring means going back to the last improvement: when should the number be "
                            + "written down?")
    static StoppingStart lastEpoch() {
        return (patience, minDelta) -> new Slipping(patience, minDelta, Slip.LAST_EPOCH);
    }

    @Misconception(
            name = "bad epochs are counted over the whole run",
            hint =
                    "Your counter never goes back. Patience is about bad epochs in a row: what happens to it at an improvement?")
    static StoppingStart withoutReset() {
        return (patience, minDelta) -> new Slipping(patience, minDelta, Slip.NO_RESET);
    }

    @Misconception(
            name = "min delta is ignored",
            hint = "The smallest gain counts as an improvement in your answer. What is min delta compared with?")
    static StoppingStart withoutDelta() {
        return (patience, minDelta) -> new Slipping(patience, minDelta, Slip.NO_DELTA);
    }

    private static final class Slipping implements StoppingWatch {
        private final int patience;
        private final double minDelta;
        private final Slip slip;
        private double best = Double.POSITIVE_INFINITY;
        private int bestEpoch = -1;
        private int bad;

        Slipping(int patience, double minDelta, Slip slip) {
            this.patience = patience;
            this.minDelta = slip == Slip.NO_DELTA ? 0 : minDelta;
            this.slip = slip;
        }

        @Override
        public boolean update(double loss, int epoch) {
            boolean better = bestEpoch < 0 ? Double.isFinite(loss) : loss < best - minDelta;
            if (slip == Slip.WORSE_COUNTS) {
                better = bestEpoch < 0 || !(loss > best - minDelta);
            }
            if (slip == Slip.NAN_IMPROVES) {
                better = bestEpoch < 0 || !(loss >= best - minDelta);
            }
            if (better) {
                best = loss;
                bestEpoch = epoch;
                if (slip != Slip.NO_RESET) {
                    bad = 0;
                }
            } else {
                bad++;
                if (slip == Slip.BEST_CREEPS && loss < best) {
                    best = loss;
                }
            }
            if (slip == Slip.LAST_EPOCH) {
                bestEpoch = epoch;
            }
            return slip == Slip.OFF_BY_ONE ? bad > patience : bad >= patience;
        }

        @Override
        public int bestEpoch() {
            return bestEpoch;
        }
    }
}
