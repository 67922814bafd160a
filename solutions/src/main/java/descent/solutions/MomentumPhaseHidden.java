package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.MomentumPhase;
import descent.contracts.Motion;
import descent.contracts.Phase;
import org.junit.jupiter.api.Test;

@HiddenChecks("05-phase")
final class MomentumPhaseHidden {
    @Test
    @Points(0.75)
    @Hint(
            "Between (1 − √β)² and (1 + √β)² the motion swings; beyond 2(1 + β) it grows; the factor is the size of the larger root.")
    void anyPlaceOnTheMap(MomentumPhase answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            double root = draws.real(0.2, 0.95);
            double low = (1 - root) * (1 - root);
            double high = (1 + root) * (1 + root);
            double limit = 2 * (1 + root * root);
            check(answer, draws.real(0.2, 0.9) * low, root, Motion.STEADY);
            check(answer, low + draws.real(0.05, 0.95) * (high - low), root, Motion.SWINGS);
            check(answer, high + draws.real(0.1, 0.9) * (limit - high), root, Motion.ALTERNATES);
            check(answer, limit + draws.real(0.05, 2), root, Motion.GROWS);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint(
            "Without momentum the factor is |1 − ηλ|. Equal real roots do not swing, and a factor of exactly 1 does not grow.")
    void theBordersAndNoMomentum(MomentumPhase answer) {
        Expect.that(answer.of(0.25, 0)).as("the phase").isNear(new Phase(0.75, Motion.STEADY), 1e-12);
        Expect.that(answer.of(1.75, 0)).as("the phase").isNear(new Phase(0.75, Motion.ALTERNATES), 1e-12);
        Expect.that(answer.of(4, 0)).as("the phase").isNear(new Phase(3, Motion.GROWS), 1e-12);
        Expect.that(answer.of(1, 0)).as("the phase").isNear(new Phase(0, Motion.STEADY), 1e-12);
        Expect.that(answer.of(2, 0)).as("the phase").isNear(new Phase(1, Motion.ALTERNATES), 1e-12);
        Expect.that(answer.of(0.25, 0.25)).as("the phase").isNear(new Phase(0.5, Motion.STEADY), 1e-12);
        Expect.that(answer.of(2.25, 0.25)).as("the phase").isNear(new Phase(0.5, Motion.ALTERNATES), 1e-12);
        Expect.that(answer.of(2.5, 0.25)).as("the phase").isNear(new Phase(1, Motion.ALTERNATES), 1e-12);
    }

    private static void check(MomentumPhase answer, double curvature, double root, Motion motion) {
        double half = (1 + root * root - curvature) / 2;
        double factor = motion == Motion.SWINGS ? root : Math.abs(half) + Math.sqrt(half * half - root * root);
        Expect.that(answer.of(curvature, root * root)).as("the phase").isNear(new Phase(factor, motion), 1e-9);
    }
}
