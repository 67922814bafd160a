package descent.solutions;

import descent.check.Right;
import descent.contracts.AugmentedEnd;
import descent.contracts.AugmentedLoop;
import descent.contracts.ConstraintValue;
import descent.contracts.RoundSolver;

/** Right answers to {@code 17-augmented}. */
final class AugmentedLoopAnswers {
    private AugmentedLoopAnswers() {}

    @Right("an endless loop with a return")
    static AugmentedLoop endless() {
        return (solver, constraint, rho, tolerance, most) -> {
            double lambda = 0;
            int rounds = 0;
            while (true) {
                double[] x = solver.minimize(lambda, rho);
                double h = constraint.at(x);
                lambda += rho * h;
                rounds++;
                if (Math.abs(h) <= tolerance || rounds == most) {
                    return new AugmentedEnd(x, lambda, rounds);
                }
            }
        };
    }

    @Right("do and while")
    static AugmentedLoop doWhile() {
        return (solver, constraint, rho, tolerance, most) -> {
            double[] x;
            double h;
            double lambda = 0;
            int left = most;
            do {
                x = solver.minimize(lambda, rho);
                h = constraint.at(x);
                lambda = lambda + h * rho;
                left--;
            } while (left > 0 && !(Math.abs(h) <= tolerance));
            return new AugmentedEnd(x, lambda, most - left);
        };
    }

    @Right("recursive")
    static AugmentedLoop recursive() {
        return (solver, constraint, rho, tolerance, most) -> round(solver, constraint, rho, tolerance, most, 0, 1);
    }

    private static AugmentedEnd round(
            RoundSolver solver,
            ConstraintValue constraint,
            double rho,
            double tolerance,
            int most,
            double lambda,
            int round) {
        double[] x = solver.minimize(lambda, rho);
        double h = constraint.at(x);
        double next = lambda + rho * h;
        boolean exact = h <= tolerance && -h <= tolerance;
        return exact || round >= most
                ? new AugmentedEnd(x, next, round)
                : round(solver, constraint, rho, tolerance, most, next, round + 1);
    }
}
