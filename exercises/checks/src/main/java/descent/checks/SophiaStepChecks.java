package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.SophiaStep;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

@Checks(id = "20-sophia-step", title = "Sophia's clipped step", contract = SophiaStep.class, points = 2)
@Forbids(
        packages = {
            "descent.optim.minimizer.",
            "descent.optim.objective.",
            "descent.optim.optimizer.",
            "descent.optim.linalg.",
            "descent.optim.geometry.",
            "org.ejml."
        })
final class SophiaStepChecks {
    private static final double[] THETA = {1, -1, 0.5, 2};
    private static final double[] M = {0.3, -0.2, 3, -0.6};
    private static final double[] H = {2, -1.5, 5, 0.1};

    @Test
    @Points(0.5)
    @Hint(
            "First component: 0.2/(0.5·4) = 0.1. Second: the curvature is negative, ε takes its place, and the clip makes it 1.")
    void byHand(SophiaStep answer) {
        Expect.that(answer.next(new double[] {1, 1}, new double[] {0.2, 0.2}, new double[] {4, -4}, 0.1, 0.5, 1e-12))
                .as("the next θ")
                .isNear(new double[] {0.99, 0.9}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("Divide by max(γh, ε) first and clip the quotient to [−1, 1], on both sides.")
    void fourComponents(SophiaStep answer) {
        Expect.that(answer.next(THETA, M, H, 0.1, 0.8, 1e-8))
                .as("the next θ")
                .isNear(step(THETA, M, 0.1, i -> clip(M[i] / Math.max(0.8 * H[i], 1e-8))), 1e-12);
        Expect.that(answer.next(THETA, M, H, 0.3, 2, 1))
                .as("the next θ with a large ε")
                .isNear(step(THETA, M, 0.3, i -> clip(M[i] / Math.max(2 * H[i], 1))), 1e-12);
    }

    private static double clip(double x) {
        return Math.max(-1, Math.min(1, x));
    }

    private static double[] step(double[] theta, double[] m, double rate, IntToDoubleFunction direction) {
        double[] next = theta.clone();
        for (int i = 0; i < m.length; i++) {
            next[i] -= rate * direction.applyAsDouble(i);
        }
        return next;
    }

    @Misconception(
            name = "the size of the curvature",
            hint =
                    "With h = −4 you divide by 4γ. Sophia does not trust a negative curvature at all: what takes its place in max(γh, ε)?")
    static SophiaStep absolute() {
        return (theta, m, h, rate, gamma, epsilon) ->
                step(theta, m, rate, i -> clip(m[i] / Math.max(gamma * Math.abs(h[i]), epsilon)));
    }

    @Misconception(
            name = "clipped before the division",
            hint =
                    "You clip the momentum and then divide, so that your step may be far longer than η. What must not be larger than 1?")
    static SophiaStep clippedFirst() {
        return (theta, m, h, rate, gamma, epsilon) ->
                step(theta, m, rate, i -> clip(m[i]) / Math.max(gamma * h[i], epsilon));
    }

    @Misconception(
            name = "no clip",
            hint = "Where the curvature is tiny or negative your step is enormous. Which bound is missing?")
    static SophiaStep unclipped() {
        return (theta, m, h, rate, gamma, epsilon) -> step(theta, m, rate, i -> m[i] / Math.max(gamma * h[i], epsilon));
    }

    @Misconception(
            name = "clipped from above only",
            hint = "Your step is bounded where the momentum is positive, and not where it is negative.")
    static SophiaStep oneSided() {
        return (theta, m, h, rate, gamma, epsilon) ->
                step(theta, m, rate, i -> Math.min(1, m[i] / Math.max(gamma * h[i], epsilon)));
    }

    @Misconception(
            name = "ε is added",
            hint =
                    "You divide by γh + ε, which is negative where the curvature is: the step turns uphill. The formula has a maximum.")
    static SophiaStep added() {
        return (theta, m, h, rate, gamma, epsilon) -> step(theta, m, rate, i -> clip(m[i] / (gamma * h[i] + epsilon)));
    }

    @Misconception(name = "γ is forgotten", hint = "Your step does not change with γ. Where does it stand?")
    static SophiaStep withoutGamma() {
        return (theta, m, h, rate, gamma, epsilon) -> step(theta, m, rate, i -> clip(m[i] / Math.max(h[i], epsilon)));
    }
}
