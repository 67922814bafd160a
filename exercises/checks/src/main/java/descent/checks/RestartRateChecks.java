package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.RestartRate;
import org.junit.jupiter.api.Test;

@Checks(id = "09-restarts", title = "Warm restarts, far out", contract = RestartRate.class, points = 3)
@Forbids(packages = {"descent.optim.schedule.", "descent.optim.optimizer.", "descent.optim.run."})
final class RestartRateChecks {
    @Test
    @Points(0.5)
    @Hint("Periods of 4, 8 and 16 updates: restarts at 4, 12 and 28.")
    void restartsHaveTheFullRate(RestartRate answer) {
        for (long t : new long[] {0, 4, 12, 28}) {
            Expect.that(answer.rate(t, 4, 2, 1, 0.2))
                    .as("the rate of update " + t)
                    .isNear(1.0, 1e-12);
        }
    }

    @Test
    @Points(0.5)
    @Hint(
            "Half-way through each period the rate is the mean of both ends; one update before a restart it is not yet η_min.")
    void betweenTheRestarts(RestartRate answer) {
        Expect.that(answer.rate(2, 4, 2, 1, 0.2)).as("the rate of update 2").isNear(0.6, 1e-12);
        Expect.that(answer.rate(8, 4, 2, 1, 0.2)).as("the rate of update 8").isNear(0.6, 1e-12);
        Expect.that(answer.rate(3, 4, 2, 1, 0.2)).as("the rate of update 3").isNear(0.6 - 0.4 * Math.sqrt(0.5), 1e-12);
        Expect.that(answer.rate(9, 2, 3, 1, 0.2))
                .as("the rate of update 9 with T₀ = 2, μ = 3")
                .isNear(0.6 + 0.4 * Math.cos(Math.PI / 18), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With μ = 1 all periods are equally long. Going through them one by one takes for ever: what does % do?")
    void farOut(RestartRate answer) {
        Expect.that(answer.rate(1_000_000_000_002L, 8, 1, 1, 0.2))
                .as("the rate of update 10¹² + 2, all periods 8 long")
                .isNear(0.6 + 0.4 * Math.sqrt(0.5), 1e-9);
    }

    private static double cosine(double share, double highest, double lowest) {
        return lowest + (highest - lowest) * (1 + Math.cos(Math.PI * share)) / 2;
    }

    /** How long the next period is. */
    @FunctionalInterface
    private interface Growth {
        long next(long period, int first, int growth);
    }

    /** How far through the half turn of the cosine an update is. */
    @FunctionalInterface
    private interface Share {
        double of(long since, long period, long step);
    }

    private static final Share SINCE_RESTART = (since, period, step) -> (double) since / period;
    private static final Growth TIMES = (period, first, growth) -> period * growth;

    private static RestartRate with(Growth next, Share share, int late) {
        return (step, firstPeriod, growth, highest, lowest) -> {
            long period = firstPeriod;
            long since = growth == 1 ? step % firstPeriod : step;
            while (since >= period + late) {
                since -= period;
                period = next.next(period, firstPeriod, growth);
            }
            return cosine(share.of(since, period, step), highest, lowest);
        };
    }

    @Misconception(
            name = "all periods equally long",
            hint =
                    "Your second restart comes too early. How long is the second period if the first has 4 updates and μ is 2?")
    static RestartRate equalPeriods() {
        return with((period, first, growth) -> first, SINCE_RESTART, 0);
    }

    @Misconception(
            name = "each period ends at the floor",
            hint =
                    "One update before a restart you are at η_min. By the formula c runs from 0 to P − 1: what is c divided by?")
    static RestartRate toTheFloor() {
        return with(TIMES, (since, period, step) -> since / Math.max(1.0, period - 1.0), 0);
    }

    @Misconception(
            name = "counted from the start of the run",
            hint =
                    "Your first period is right, the later ones are not. Which update does c count from after a restart?")
    static RestartRate sinceStart() {
        return with(TIMES, (since, period, step) -> (double) step / period, 0);
    }

    @Misconception(
            name = "the periods grow by addition",
            hint = "Your third period has 12 updates. Each is μ times as long as the one before: 4, 8, then?")
    static RestartRate additive() {
        return with((period, first, growth) -> period + (growth - 1) * (long) first, SINCE_RESTART, 0);
    }

    @Misconception(
            name = "a whole turn of the cosine",
            hint =
                    "Half-way through a period you are at η_min, and before the restart you are up again. Which part of a turn belongs to a period?")
    static RestartRate fullTurn() {
        return with(TIMES, (since, period, step) -> 2.0 * since / period, 0);
    }

    @Misconception(
            name = "the restart one update late",
            hint = "Your update 4 is at η_min instead of η_max. To which period does update T₀ belong?")
    static RestartRate late() {
        return with(TIMES, SINCE_RESTART, 1);
    }
}
