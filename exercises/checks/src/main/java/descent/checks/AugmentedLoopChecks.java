package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.AugmentedEnd;
import descent.contracts.AugmentedLoop;
import descent.contracts.ConstraintValue;
import descent.contracts.RoundSolver;
import org.junit.jupiter.api.Test;

@Checks(id = "17-augmented", title = "The method of multipliers", contract = AugmentedLoop.class, points = 4)
@Variants(AugmentedLoopVariants.class)
@Forbids(
        packages = {
            "descent.optim.constrained.",
            "descent.optim.minimizer.",
            "descent.optim.run.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class AugmentedLoopChecks {
    private static RoundSolver counted(RoundSolver solver) {
        return Calls.of(RoundSolver.class, "the inner solver", 1000, solver).function();
    }

    private static ConstraintValue counted(ConstraintValue h) {
        return Calls.of(ConstraintValue.class, "the constraint", 1000, h).function();
    }

    /** min x² with x = 1. */
    private static AugmentedEnd line(AugmentedLoop answer, double rho, double tolerance, int most) {
        return answer.solve(
                counted((lambda, r) -> new double[] {(r - lambda) / (2 + r)}),
                counted(x -> x[0] - 1),
                rho,
                tolerance,
                most);
    }

    private static void expect(AugmentedEnd end, double[] x, double lambda, int rounds) {
        Expect.that(end == null ? null : end.x()).as("the point").isNear(x, 1e-12);
        Expect.that(end == null ? null : end.lambda()).as("the multiplier").isNear(lambda, 1e-12);
        Expect.that(end == null ? null : end.rounds())
                .as("the number of rounds")
                .is(rounds);
    }

    @Test
    @Points(0.75)
    @Hint("Two rounds of the example by hand: after the first one x = 0.5 and h = −0.5.")
    void twoRoundsByHand(AugmentedLoop answer) {
        expect(line(answer, 2, 0.3, 20), new double[] {0.75}, -1.5, 2);
    }

    @Test
    @Points(0.25)
    @Hint("A violation of exactly the tolerance is good enough, from below and, with h = 1 − x, from above.")
    void theToleranceItselfIsEnough(AugmentedLoop answer) {
        expect(line(answer, 2, 0.25, 20), new double[] {0.75}, -1.5, 2);
        expect(
                answer.solve(
                        counted((lambda, r) -> new double[] {(r + lambda) / (2 + r)}),
                        counted(x -> 1 - x[0]),
                        2,
                        0.25,
                        20),
                new double[] {0.75},
                1.5,
                2);
    }

    @Test
    @Points(0.5)
    @Hint("It also ends when the most rounds are done, and λ belongs to the last of them.")
    void endsAtTheMostRounds(AugmentedLoop answer) {
        expect(line(answer, 2, 1e-9, 3), new double[] {0.875}, -1.75, 3);
        expect(line(answer, 10, 0, 1), new double[] {10.0 / 12}, -10.0 / 6, 1);
    }

    @Test
    @Points(0.5)
    @Hint("With the right multiplier the constraint holds to the tolerance, although ρ stays 10.")
    void becomesExact(AugmentedLoop answer) {
        AugmentedEnd end = line(answer, 10, 1e-6, 100);
        Expect.that(end == null ? null : end.rounds())
                .as("the number of rounds")
                .is(8);
        Expect.that(end == null ? null : end.lambda()).as("the multiplier").isNear(-2.0, 1e-5);
    }
}
