package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.Guarantees;
import descent.contracts.Promise;
import org.junit.jupiter.api.Test;

@Checks(id = "02-guarantees", title = "What the theory promises", contract = Guarantees.class, points = 3)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg."})
final class GuaranteesChecks {
    private static final Promise NOTHING = new Promise(Double.NaN, Double.NaN);

    @Test
    @Points(0.5)
    @Hint("Put the numbers into R²/(2ηT) by hand. Which of L, μ, η, R and T appear in it?")
    void theGapFallsLikeOneOverT(Guarantees answer) {
        Expect.that(answer.promise(2, 1, 0.5, 3, 4).gap()).as("the gap").isNear(2.25, 1e-12);
        Expect.that(answer.promise(2, 1, 0.125, 3, 4).gap()).as("the gap").isNear(9.0, 1e-12);
        Expect.that(answer.promise(2, 1, 0.125, 3, 40).gap()).as("the gap").isNear(0.9, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Each step multiplies the squared distance by 1 − ημ, and at the start it is R².")
    void theSquaredDistanceShrinksByAFactor(Guarantees answer) {
        Expect.that(answer.promise(2, 1, 0.5, 3, 4).squaredDistance())
                .as("the squared distance")
                .isNear(0.5625, 1e-12);
        Expect.that(answer.promise(2, 1, 0.25, 1, 1).squaredDistance())
                .as("the squared distance")
                .isNear(0.75, 1e-12);
        Expect.that(answer.promise(4, 0, 0.25, 2, 7).squaredDistance())
                .as("the squared distance, not strongly convex")
                .isNear(4.0, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Where does the proof need η ≤ 1/L? What should a function return that has nothing to promise?")
    void nothingIsPromisedForOtherRates(Guarantees answer) {
        Expect.that(answer.promise(2, 1, 0.75, 3, 4)).as("beyond 1/L").is(NOTHING);
        Expect.that(answer.promise(2, 1, 0.95, 1.5, 20)).as("at 1.9/L").is(NOTHING);
        Expect.that(answer.promise(2, 1, 1.5, 3, 4)).as("beyond 2/L").is(NOTHING);
        Expect.that(answer.promise(0.5, 0.25, 3, 3, 4)).as("beyond 1/L").is(NOTHING);
        Expect.that(answer.promise(0.5, 0.25, 1, 4, 1)).as("within 1/L").isNear(new Promise(8, 12), 1e-12);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Ask for what is allowed, rather than for what is not: NaN is not allowed either.")
    void ratesThatAreNoneGetNoPromise(Guarantees answer) {
        Expect.that(answer.promise(2, 1, 0, 3, 4)).as("with the rate 0").is(NOTHING);
        Expect.that(answer.promise(2, 1, -0.25, 3, 4))
                .as("with a negative rate")
                .is(NOTHING);
        Expect.that(answer.promise(2, 1, Double.NaN, 3, 4))
                .as("with the rate NaN")
                .is(NOTHING);
    }

    private static boolean covered(double smoothness, double rate) {
        return rate > 0 && rate * smoothness <= 1;
    }

    private static Promise right(double convexity, double rate, double distance, int steps) {
        double square = distance * distance;
        return new Promise(square / (2 * rate * steps), square * StrictMath.pow(1 - rate * convexity, steps));
    }

    @Misconception(
            name = "the bound without the rate",
            hint =
                    "Your gap does not depend on η. With a rate of almost zero nothing moves, whatever T is. Can a bound hold for it that "
                            + "does not know η? For which rate does R²/(2ηT) give your number?")
    static Guarantees withoutRate() {
        return (smoothness, convexity, rate, distance, steps) -> covered(smoothness, rate)
                ? new Promise(
                        smoothness * distance * distance / (2 * steps),
                        right(convexity, rate, distance, steps).squaredDistance())
                : NOTHING;
    }

    @Misconception(
            name = "the exponent 2T",
            hint =
                    "Your squared distance shrinks by (1 − ημ)² a step. That is what quadratics do, and it is true for all smooth, strongly convex "
                            + "functions with this rate; but the bound that is asked for, the textbook's, promises less. Which exponent does it have?")
    static Guarantees doubled() {
        return (smoothness, convexity, rate, distance, steps) -> covered(smoothness, rate)
                ? new Promise(
                        right(convexity, rate, distance, steps).gap(),
                        right(convexity, rate, distance, 2 * steps).squaredDistance())
                : NOTHING;
    }

    @Misconception(
            name = "one minus one over kappa",
            hint = "1 − μ/L is the factor at one special rate. Halve the rate: should the promise stay the same?")
    static Guarantees kappa() {
        return (smoothness, convexity, rate, distance, steps) -> covered(smoothness, rate)
                ? new Promise(
                        right(convexity, rate, distance, steps).gap(),
                        right(convexity, 1 / smoothness, distance, steps).squaredDistance())
                : NOTHING;
    }

    @Misconception(
            name = "no condition on the rate",
            hint =
                    "For κ = 2 and η = 1.9/L your promise is 1e-26, and a run measures 0.01. Where does the proof use that η is at most "
                            + "1/L, and what do you do if it is not?")
    static Guarantees unconditional() {
        return (smoothness, convexity, rate, distance, steps) ->
                rate > 0 ? right(convexity, rate, distance, steps) : NOTHING;
    }

    @Misconception(
            name = "every stable rate",
            hint =
                    "2/L is the limit of stability. The two proofs need more: one term can only be dropped if 1 − ηL is not negative. "
                            + "Which rates does that allow?")
    static Guarantees stable() {
        return (smoothness, convexity, rate, distance, steps) ->
                rate > 0 && rate * smoothness < 2 ? right(convexity, rate, distance, steps) : NOTHING;
    }

    @Misconception(
            name = "the start is forgotten",
            hint =
                    "Your second number starts from 1, wherever the run starts. What is the squared distance before the first step?")
    static Guarantees withoutStart() {
        return (smoothness, convexity, rate, distance, steps) -> covered(smoothness, rate)
                ? new Promise(
                        right(convexity, rate, distance, steps).gap(),
                        right(convexity, rate, 1, steps).squaredDistance())
                : NOTHING;
    }

    @Misconception(
            name = "the distance is not squared",
            hint =
                    "Start twice as far away: by what do your promises grow? A parabola twice as far out is four times as high.")
    static Guarantees unsquared() {
        return (smoothness, convexity, rate, distance, steps) ->
                covered(smoothness, rate) ? right(convexity, rate, Math.sqrt(distance), steps) : NOTHING;
    }
}
