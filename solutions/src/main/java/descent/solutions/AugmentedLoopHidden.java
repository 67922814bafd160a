package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.AugmentedEnd;
import descent.contracts.AugmentedLoop;
import descent.contracts.ConstraintValue;
import descent.contracts.RoundSolver;
import org.junit.jupiter.api.Test;

@HiddenChecks("17-augmented")
final class AugmentedLoopHidden {
    @Test
    @Points(1.5)
    @Hint("Quadratics with any curvatures in the plane, and a line that need not go through the minimum.")
    void anyLineInThePlane(AugmentedLoop answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            double p = draws.real(0.5, 3);
            double q = draws.real(0.5, 3);
            double a = draws.real(-2, 2);
            double level = (trial % 2 == 0 ? 1 : -1) * draws.real(1, 3);
            double rho = draws.real(0.5, 4);
            int most = draws.integer(2, 6);
            double tolerance = trial < 4 ? 0 : 0.2;
            double flat = 1 / p + a * a / q;
            RoundSolver solver = (lambda, r) -> {
                double s = (lambda - r * level) / (1 + r * flat);
                return new double[] {-s / p, -a * s / q};
            };
            ConstraintValue h = x -> x[0] + a * x[1] - level;
            double lambda = 0;
            double[] x = {0, 0};
            int rounds = 0;
            do {
                x = solver.minimize(lambda, rho);
                lambda += rho * h.at(x);
                rounds++;
            } while (rounds < most && Math.abs(h.at(x)) > tolerance);
            AugmentedEnd end = answer.solve(
                    Calls.of(RoundSolver.class, "the inner solver", 1000, solver)
                            .function(),
                    Calls.of(ConstraintValue.class, "the constraint", 1000, h).function(),
                    rho,
                    tolerance,
                    most);
            Expect.that(end == null ? null : end.x()).as("the point").isNear(x, 1e-10);
            Expect.that(end == null ? null : end.lambda()).as("the multiplier").isNear(lambda, 1e-10);
            Expect.that(end == null ? null : end.rounds())
                    .as("the number of rounds")
                    .is(rounds);
        }
    }

    @Test
    @Points(0.5)
    @Hint("One call of the solver and one of the constraint in each round.")
    void oneCallARound(AugmentedLoop answer) {
        Calls<RoundSolver> solver = Calls.of(
                RoundSolver.class, "the inner solver", 1000, (lambda, r) -> new double[] {(r - lambda) / (2 + r)});
        Calls<ConstraintValue> h = Calls.of(ConstraintValue.class, "the constraint", 1000, x -> x[0] - 1);
        AugmentedEnd end = answer.solve(solver.function(), h.function(), 2, 0, 5);
        Expect.that(end == null ? null : end.rounds())
                .as("the number of rounds")
                .is(5);
        Expect.that(solver.count()).as("the solver's calls").isAtMost(5);
        Expect.that(h.count()).as("the constraint's calls").isAtMost(5);
    }
}
