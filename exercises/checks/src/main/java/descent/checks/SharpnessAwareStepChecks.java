package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.SharpnessAwareStep;
import org.junit.jupiter.api.Test;

@Checks(id = "21-sam-step", title = "The step of SAM", contract = SharpnessAwareStep.class, points = 3)
@Forbids(packages = {"descent.optim.geometry."})
final class SharpnessAwareStepChecks {
    private static double[] bowl(double[] w) {
        return new double[] {3 * w[0], 0.5 * w[1]};
    }

    @Test
    @Points(0.5)
    @Hint("From (1, 8) the gradient is (3, 4), its length 5. With ρ = 0.5 the worst point nearby is (1.3, 8.4).")
    void oneStepByHand(SharpnessAwareStep answer) {
        double[] w = {1, 8};
        Expect.that(answer.next(SharpnessAwareStepChecks::bowl, w, 0.1, 0.5))
                .as("the next weights")
                .isNear(new double[] {0.61, 7.58}, 1e-12);
        Expect.that(w).as("the weights after the call").is(new double[] {1, 8});
    }

    @Test
    @Points(0.5)
    @Hint("The length of the ascent is ρ, however long the gradient is.")
    void theAscentHasTheLengthRho(SharpnessAwareStep answer) {
        Expect.that(answer.next(SharpnessAwareStepChecks::bowl, new double[] {-2, 16}, 0.2, 2))
                .as("the next weights")
                .isNear(new double[] {-2 - 0.2 * 3 * -3.2, 16 - 0.2 * 0.5 * 17.6}, 1e-9);
    }

    @Test
    @Points(0.5)
    @Hint("Where the gradient is 0 there is no direction to go up, and nothing may be divided by its length.")
    void staysInAMinimum(SharpnessAwareStep answer) {
        Expect.that(answer.next(SharpnessAwareStepChecks::bowl, new double[2], 0.1, 0.5))
                .as("the next weights")
                .isNear(new double[2], 1e-12);
    }

    private static double norm(double[] g) {
        double square = 0;
        for (double gi : g) {
            square += gi * gi;
        }
        return Math.sqrt(square);
    }

    /** By what the gradient is multiplied on the way up. */
    @FunctionalInterface
    private interface Ascent {
        double factor(double norm, double rho);
    }

    private static SharpnessAwareStep with(Ascent ascent, boolean restored) {
        return (gradient, w, rate, rho) -> {
            double[] g = gradient.apply(w.clone());
            double factor = ascent.factor(norm(g), rho);
            double[] up = w.clone();
            for (int i = 0; i < w.length; i++) {
                up[i] += g[i] == 0 ? 0 : factor * g[i];
            }
            double[] there = gradient.apply(up.clone());
            double[] next = restored ? w.clone() : up.clone();
            for (int i = 0; i < w.length; i++) {
                next[i] -= rate * there[i];
            }
            return next;
        };
    }

    @Misconception(name = "ascent not normalized", hint = "Your ascent grows with the gradient. How long must it be?")
    static SharpnessAwareStep notNormalized() {
        return with((norm, rho) -> rho, true);
    }

    @Misconception(
            name = "weights not restored",
            hint = "You step from the raised point. Which weights is the gradient used on?")
    static SharpnessAwareStep notRestored() {
        return with((norm, rho) -> rho / norm, false);
    }

    @Misconception(name = "rho squared", hint = "With ρ = 0.5 you go up by a quarter, with 2 by four.")
    static SharpnessAwareStep rhoSquared() {
        return with((norm, rho) -> rho * rho / norm, true);
    }

    @Misconception(
            name = "downhill first",
            hint = "You look at the best point nearby, not at the worst. Which way does the loss rise?")
    static SharpnessAwareStep downhill() {
        return with((norm, rho) -> -rho / norm, true);
    }

    @Misconception(
            name = "no ascent",
            hint = "Your step is plain gradient descent. At which point does SAM take its gradient?")
    static SharpnessAwareStep noAscent() {
        return with((norm, rho) -> 0, true);
    }
}
