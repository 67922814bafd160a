package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.OneCycleRate;
import org.junit.jupiter.api.Test;

@Checks(id = "09-one-cycle", title = "One cycle, in batches", contract = OneCycleRate.class, points = 2)
@Forbids(packages = {"descent.optim.schedule.", "descent.optim.optimizer.", "descent.optim.run."})
final class OneCycleRateChecks {
    @Test
    @Points(0.5)
    @Hint("Ten updates in all, p = 0.6: the top is update 5, the end is update 9.")
    void twoEpochsOfFiveBatches(OneCycleRate answer) {
        Expect.that(answer.rate(0, 0, 2, 5, 1, 0.6)).as("the rate of update 0").isNear(0.04, 1e-12);
        Expect.that(answer.rate(0, 3, 2, 5, 1, 0.6)).as("the rate of update 3").isNear(0.616, 1e-12);
        Expect.that(answer.rate(1, 0, 2, 5, 1, 0.6)).as("the rate of update 5").isNear(1.0, 1e-12);
        Expect.that(answer.rate(1, 3, 2, 5, 1, 0.6)).as("the rate of update 8").isNear(0.25, 1e-12);
        Expect.that(answer.rate(1, 4, 2, 5, 1, 0.6)).as("the rate of update 9").isNear(0.0, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("100 epochs of 500 batches: at the end of epoch 9 a fifth of the rise should be far behind you.")
    void aLongRun(OneCycleRate answer) {
        double top = 0.25 * 50_000 - 1;
        Expect.that(answer.rate(9, 499, 100, 500, 0.1, 0.25))
                .as("the rate at the end of epoch 9")
                .isNear(0.004 + 0.096 * 4999 / top, 1e-12);
        Expect.that(answer.rate(80, 0, 100, 500, 0.1, 0.25))
                .as("the rate at the start of epoch 80")
                .isNear(0.1 * (49_999 - 40_000) / (49_999 - top), 1e-12);
    }

    private static double line(double t, double top, double end, double first, double highest, double last) {
        return t <= top
                ? first + (highest - first) * t / top
                : highest + (last - highest) * Math.min(1, (t - top) / (end - top));
    }

    @Misconception(
            name = "stepped once per epoch",
            hint =
                    "Your rate does not change within an epoch, and over the whole run it hardly leaves η/25. What does one update mean: an epoch or a batch?")
    static OneCycleRate perEpoch() {
        return (epoch, batch, epochs, batches, highest, share) -> {
            int t = epoch;
            int total = epochs * batches;
            return line(t, share * total - 1, total - 1.0, highest / 25, highest, 0);
        };
    }

    @Misconception(
            name = "the cycle counted in epochs",
            hint =
                    "Your cycle has the right shape but stands still within each epoch. Count updates: how many came before batch b of epoch e?")
    static OneCycleRate inEpochs() {
        return (epoch, batch, epochs, batches, highest, share) -> {
            int t = epoch;
            int total = epochs;
            return line(t, Math.max(share * total - 1, 1e-9), Math.max(total - 1.0, 1e-9), highest / 25, highest, 0);
        };
    }

    @Misconception(
            name = "the total is one too large",
            hint =
                    "Your top and your end come one update too late. The first of T updates is 0: which one is the last?")
    static OneCycleRate oneTooLong() {
        return (epoch, batch, epochs, batches, highest, share) -> {
            int t = epoch * batches + batch;
            int total = epochs * batches;
            return line(t, share * total, total, highest / 25, highest, 0);
        };
    }

    @Misconception(
            name = "the share is ignored",
            hint = "Your top is at the same place whatever p is. Where does it belong for p = 0.6?")
    static OneCycleRate fixedShare() {
        return (epoch, batch, epochs, batches, highest, share) -> {
            int t = epoch * batches + batch;
            int total = epochs * batches;
            return line(t, 0.3 * total - 1, total - 1.0, highest / 25, highest, 0);
        };
    }

    @Misconception(
            name = "the rise begins at 0",
            hint = "Your first update does nothing: its rate is 0. At which rate does the rise begin?")
    static OneCycleRate fromZero() {
        return (epoch, batch, epochs, batches, highest, share) -> {
            int t = epoch * batches + batch;
            int total = epochs * batches;
            return line(t, share * total - 1, total - 1.0, 0, highest, 0);
        };
    }

    @Misconception(name = "it ends where it began", hint = "Your last rate is η/25. To which value does the fall lead?")
    static OneCycleRate backToStart() {
        return (epoch, batch, epochs, batches, highest, share) -> {
            int t = epoch * batches + batch;
            int total = epochs * batches;
            return line(t, share * total - 1, total - 1.0, highest / 25, highest, highest / 25);
        };
    }
}
