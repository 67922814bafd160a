package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.AcceleratedRun;
import descent.contracts.LossFunction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Checks(id = "05-accelerated", title = "Acceleration for convex functions", contract = AcceleratedRun.class, points = 3)
@Variants(AcceleratedRunVariants.class)
@Forbids(
        packages = {
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.minimizer.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class AcceleratedRunChecks {
    private static LossFunction counted(LossFunction f) {
        return Calls.of(LossFunction.class, "the function to minimize", 10_000, f)
                .function();
    }

    @Test
    @Points(0.75)
    @Hint("The coefficients at t = 1, 2, 3 are 0, 1/4 and 2/5. So y₂ = x₁ and y₃ = x₂ + ¼(x₂ − x₁).")
    void fourStepsByHand(AcceleratedRun answer) {
        Expect.that(answer.points(counted(Losses.parabola(2)), new double[] {1}, 0.1, 4))
                .as("the points x")
                .isNear(new double[][] {{1}, {0.8}, {0.64}, {0.48}, {0.3328}}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Two sequences are kept apart: the gradient is asked for at y, and x is what it gives.")
    void theGradientIsTakenAtY(AcceleratedRun answer) {
        List<double[]> asked = new ArrayList<>();
        LossFunction f = Losses.of(x -> x[0] * x[0], x -> {
            asked.add(x.clone());
            return new double[] {2 * x[0]};
        });
        answer.points(counted(f), new double[] {1}, 0.1, 4);
        Expect.that(asked.toArray(new double[0][]))
                .as("the points where the gradient was asked for")
                .isNear(new double[][] {{1}, {0.8}, {0.6}, {0.416}}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("The caller's array is not yours to move.")
    void startIsNotModified(AcceleratedRun answer) {
        double[] start = {1, -1};
        answer.points(counted(Losses.coupled()), start, 0.1, 3);
        Expect.that(start).as("the start after the run").is(new double[] {1, -1});
    }
}
