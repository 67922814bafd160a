package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.ScaledRate;
import org.junit.jupiter.api.Test;

@Checks(id = "22-scaled-rate", title = "A rate for another batch size", contract = ScaledRate.class, points = 3)
@Forbids(
        packages = {
            "descent.optim.parallel.",
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.linalg.",
            "descent.optim.nn.",
            "descent.optim.schedule.",
            "org.ejml."
        })
final class ScaledRateChecks {
    @Test
    @Points(0.75)
    @Hint("After the warm-up: nine times the batch is nine times the rate for SGD, three times for Adam.")
    void afterTheWarmUp(ScaledRate answer) {
        Expect.that(answer.rate(0.02, 100, 900, false, 1, 40, 10))
                .as("η of SGD")
                .isNear(0.18, 1e-12);
        Expect.that(answer.rate(0.02, 100, 900, true, 1, 40, 10))
                .as("η of Adam")
                .isNear(0.06, 1e-12);
        Expect.that(answer.rate(0.3, 64, 16, false, 1, 3, 0))
                .as("η of SGD with a smaller batch")
                .isNear(0.075, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("The line begins at the working rate, which is known to be stable, and ends at the rate to reach.")
    void duringTheWarmUp(ScaledRate answer) {
        Expect.that(answer.rate(0.02, 100, 900, false, 1, 0, 8))
                .as("η at step 0")
                .isNear(0.02, 1e-12);
        Expect.that(answer.rate(0.02, 100, 900, false, 1, 2, 8))
                .as("η at step 2 of 8")
                .isNear(0.06, 1e-12);
        Expect.that(answer.rate(0.02, 100, 900, false, 1, 7, 8))
                .as("η at step 7 of 8")
                .isNear(0.16, 1e-12);
        Expect.that(answer.rate(0.02, 100, 900, false, 1, 8, 8))
                .as("η at step 8")
                .isNear(0.18, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("The rate to reach is capped, and the warm-up leads to the cap.")
    void neverAboveTheLargestRate(ScaledRate answer) {
        Expect.that(answer.rate(0.02, 100, 900, false, 0.1, 30, 10))
                .as("η after the warm-up")
                .isNear(0.1, 1e-12);
        Expect.that(answer.rate(0.02, 100, 900, false, 0.1, 5, 20))
                .as("η at a quarter of it")
                .isNear(0.04, 1e-12);
    }

    @Misconception(
            name = "no cap",
            hint =
                    "With a largest stable rate of 0.1 you step with 0.18. What did notebook 02 say about rates above 2/L?")
    static ScaledRate uncapped() {
        return (rate, from, to, adam, largest, step, warmUp) -> warm(rate, reach(rate, from, to, adam), step, warmUp);
    }

    @Misconception(
            name = "the warm-up begins at zero",
            hint = "At step 0 your rate is 0. From which rate should the line rise, when one is known that works?")
    static ScaledRate fromZero() {
        return (rate, from, to, adam, largest, step, warmUp) ->
                warm(0, Math.min(largest, reach(rate, from, to, adam)), step, warmUp);
    }

    @Misconception(
            name = "divided by the ratio",
            hint =
                    "With a larger batch your rate becomes smaller. There are fewer updates in an epoch now: which way must each change?")
    static ScaledRate divided() {
        return (rate, from, to, adam, largest, step, warmUp) ->
                warm(rate, Math.min(largest, reach(rate, to, from, adam)), step, warmUp);
    }

    @Misconception(
            name = "linear for Adam too",
            hint =
                    "Adam divides by the size of its gradients, and the noise in them falls with the root of the batch. What follows for k?")
    static ScaledRate linearAlways() {
        return (rate, from, to, adam, largest, step, warmUp) ->
                warm(rate, Math.min(largest, reach(rate, from, to, false)), step, warmUp);
    }

    @Misconception(
            name = "the root for SGD too",
            hint = "Nine small steps of SGD in nearly the same place are one step of which length?")
    static ScaledRate rootAlways() {
        return (rate, from, to, adam, largest, step, warmUp) ->
                warm(rate, Math.min(largest, reach(rate, from, to, true)), step, warmUp);
    }

    @Misconception(
            name = "no warm-up",
            hint =
                    "At step 0 you already use the large rate. Curvature is often highest at the start: which rate is known to work there?")
    static ScaledRate cold() {
        return (rate, from, to, adam, largest, step, warmUp) -> Math.min(largest, reach(rate, from, to, adam));
    }

    private static double reach(double rate, int from, int to, boolean adam) {
        double k = (double) to / from;
        return rate * (adam ? Math.sqrt(k) : k);
    }

    private static double warm(double first, double last, int step, int warmUp) {
        return step >= warmUp ? last : first + (last - first) * step / warmUp;
    }
}
