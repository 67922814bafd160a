package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.SteepestStep;
import descent.contracts.StepNorm;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@HiddenChecks("01-steepest-step")
final class SteepestStepHidden {
    @Test
    @Points(1.5)
    @Hint("A steepest step has length ε and gains ε times the gradient's dual norm.")
    void lengthAndGainAreRightForAnyGradient(SteepestStep answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double[] g = draws.vector(draws.integer(1, 5), -2, 2);
            double length = draws.real(0.1, 3);
            for (StepNorm norm : StepNorm.values()) {
                check(answer, g, norm, length);
            }
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Where coordinates are equally steep, or flat, there are several right steps: none of them is longer than ε.")
    void tiesAndFlatCoordinatesAreNoTrouble(SteepestStep answer) {
        for (StepNorm norm : StepNorm.values()) {
            check(answer, new double[] {2, -2, 0, 2}, norm, 0.5);
            check(answer, new double[] {0, -1e-3}, norm, 0.5);
        }
    }

    private static void check(SteepestStep answer, double[] g, StepNorm norm, double length) {
        double[] before = g.clone();
        double[] step = answer.step(g, norm, length);
        Expect.that(step).hasLength(g.length);
        double product = 0;
        for (int i = 0; i < Math.min(g.length, step.length); i++) {
            product += g[i] * step[i];
        }
        Expect.that(product).as("g·s in " + norm).isNear(-length * size(g, dual(norm)), 1e-10);
        Expect.that(size(step, norm)).as("the step's length in " + norm).isAtMost(length * (1 + 1e-10));
        Expect.that(g).as("the gradient after the call").is(before);
    }

    private static StepNorm dual(StepNorm norm) {
        return switch (norm) {
            case L1 -> StepNorm.LINF;
            case L2 -> StepNorm.L2;
            case LINF -> StepNorm.L1;
        };
    }

    private static double size(double[] v, StepNorm norm) {
        return switch (norm) {
            case L1 -> Arrays.stream(v).map(Math::abs).sum();
            case L2 -> Math.sqrt(Arrays.stream(v).map(x -> x * x).sum());
            case LINF -> Arrays.stream(v).map(Math::abs).max().orElse(0);
        };
    }
}
