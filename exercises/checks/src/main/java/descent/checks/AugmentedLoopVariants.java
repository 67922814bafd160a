package descent.checks;

import descent.check.Misconception;
import descent.contracts.AugmentedEnd;
import descent.contracts.AugmentedLoop;

/** How the multiplier does not learn. */
final class AugmentedLoopVariants {
    private AugmentedLoopVariants() {}

    private interface Update {
        double next(double lambda, double rho, double h);
    }

    private static AugmentedLoop with(double growth, Update update) {
        return (solver, constraint, rho, tolerance, most) -> {
            double lambda = 0;
            double penalty = rho;
            for (int round = 1; ; round++) {
                double[] x = solver.minimize(lambda, penalty);
                double h = constraint.at(x);
                lambda = update.next(lambda, penalty, h);
                if (Math.abs(h) <= tolerance || round == most) {
                    return new AugmentedEnd(x, lambda, round);
                }
                penalty *= growth;
            }
        };
    }

    @Misconception(
            name = "the multiplier goes the wrong way",
            hint =
                    "While x is too small, h is negative and x should become dearer to keep small. In your loop |h| grows from round to round: which sign does the stationarity f′ + (λ + ρh)h′ = 0 suggest?")
    static AugmentedLoop wrongSign() {
        return with(1, (lambda, rho, h) -> lambda - rho * h);
    }

    @Misconception(
            name = "the penalty alone",
            hint =
                    "Your multiplier stays 0. Then the violation stays at about λ*/ρ, however many rounds there are. What is to be learned from it?")
    static AugmentedLoop frozen() {
        return with(1, (lambda, rho, h) -> lambda);
    }

    @Misconception(
            name = "updated with the square of h",
            hint =
                    "The square is in the penalty, but its derivative is ρh·∇h. And a square cannot tell too small from too large.")
    static AugmentedLoop squared() {
        return with(1, (lambda, rho, h) -> lambda + rho * h * h);
    }

    @Misconception(
            name = "ρ is missing in the update",
            hint = "At the minimum of a round ∇f + (λ + ρh)∇h = 0. Compare the bracket with your new λ.")
    static AugmentedLoop withoutRho() {
        return with(1, (lambda, rho, h) -> lambda + h);
    }

    @Misconception(
            name = "the old multiplier is dropped",
            hint =
                    "Each of your rounds starts again from nothing: the new λ is ρh alone. Near the solution h is small. Can λ then be −2?")
    static AugmentedLoop replaced() {
        return with(1, (lambda, rho, h) -> rho * h);
    }

    @Misconception(
            name = "the penalty grows",
            hint =
                    "Here ρ is the same in every round; the multiplier does the work. What does your loop do to the second argument of the solver?")
    static AugmentedLoop growing() {
        return with(2, (lambda, rho, h) -> lambda + rho * h);
    }

    @Misconception(
            name = "the last update is missing",
            hint =
                    "Your point and your rounds are right, your multiplier is one round behind. Does the loop end before or after the update?")
    static AugmentedLoop late() {
        return (solver, constraint, rho, tolerance, most) -> {
            double lambda = 0;
            for (int round = 1; ; round++) {
                double[] x = solver.minimize(lambda, rho);
                double h = constraint.at(x);
                if (Math.abs(h) <= tolerance || round == most) {
                    return new AugmentedEnd(x, lambda, round);
                }
                lambda += rho * h;
            }
        };
    }
}
