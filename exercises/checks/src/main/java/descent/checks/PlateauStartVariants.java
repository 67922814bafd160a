package descent.checks;

import descent.check.Misconception;
import descent.contracts.PlateauRate;
import descent.contracts.PlateauStart;

/** What goes wrong in reducing on a plateau. */
final class PlateauStartVariants {
    private PlateauStartVariants() {}

    private enum Slip {
        NEVER_RESET,
        NAN_IMPROVES,
        NO_RESTART,
        IMPATIENT,
        LARGER_NEVER_BETTER,
        NO_THRESHOLD,
        LAST_AS_BEST,
        BEST_CREEPS
    }

    /** The right rate but for one slip. */
    private static PlateauStart but(Slip slip) {
        return (first, factor, patience, threshold, largerIsBetter) -> new PlateauRate() {
            private double rate = first;
            private double best = largerIsBetter ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            private int bad;

            private boolean better(double metric, double least) {
                return switch (slip) {
                    case NAN_IMPROVES -> !(largerIsBetter ? metric <= best + least : metric >= best - least);
                    case LARGER_NEVER_BETTER ->
                        metric < best - least || best == Double.NEGATIVE_INFINITY && !Double.isNaN(metric);
                    default -> largerIsBetter ? metric > best + least : metric < best - least;
                };
            }

            @Override
            public double after(double metric) {
                if (better(metric, slip == Slip.NO_THRESHOLD ? 0 : threshold)) {
                    best = metric;
                    if (slip != Slip.NEVER_RESET) {
                        bad = 0;
                    }
                } else if (++bad > (slip == Slip.IMPATIENT ? patience - 1 : patience)) {
                    rate *= factor;
                    if (slip != Slip.NO_RESTART) {
                        bad = 0;
                    }
                }
                boolean follows = slip == Slip.LAST_AS_BEST && !Double.isNaN(metric);
                if (follows || slip == Slip.BEST_CREEPS && better(metric, 0)) {
                    best = metric;
                }
                return rate;
            }
        };
    }

    @Misconception(
            name = "the counter is not reset by a new best",
            hint =
                    "Your rate falls although a new best came in between. How many epochs in a row without improvement does patience speak of?")
    static PlateauStart neverReset() {
        return but(Slip.NEVER_RESET);
    }

    @Misconception(
            name = "NaN counts as an improvement",
            hint =
                    "With a NaN in the losses your counting starts again. Which way round is your comparison written, and what does Java say to NaN on either side?")
    static PlateauStart nanImproves() {
        return but(Slip.NAN_IMPROVES);
    }

    @Misconception(
            name = "the counting goes on after a drop",
            hint =
                    "After the first drop your rate falls at every epoch. What must happen to the counter when the rate is lowered?")
    static PlateauStart noRestart() {
        return but(Slip.NO_RESTART);
    }

    @Misconception(
            name = "one epoch too little patience",
            hint =
                    "With patience 1 you lower the rate at the first epoch without improvement. How many does patience p bear?")
    static PlateauStart impatient() {
        return but(Slip.IMPATIENT);
    }

    @Misconception(
            name = "larger is never better",
            hint = "Your answer to a rising accuracy is to lower the rate. Which of the five settings do you not use?")
    static PlateauStart alwaysLoss() {
        return but(Slip.LARGER_NEVER_BETTER);
    }

    @Misconception(
            name = "the threshold is ignored",
            hint = "From 10 to 9.6 is a gain of 0.4. With threshold 0.5, does it count?")
    static PlateauStart noThreshold() {
        return but(Slip.NO_THRESHOLD);
    }

    @Misconception(
            name = "compared with the last metric",
            hint =
                    "You compare with the epoch before. After 4 come 5 and 4.5: better than the last one, but is it a new best?")
    static PlateauStart lastInstead() {
        return but(Slip.LAST_AS_BEST);
    }

    @Misconception(
            name = "the best follows gains below the threshold",
            hint =
                    "You take 9.6 as the new best although it did not beat 10 by enough. Then slow progress never counts. When does the best change?")
    static PlateauStart bestCreeps() {
        return but(Slip.BEST_CREEPS);
    }
}
