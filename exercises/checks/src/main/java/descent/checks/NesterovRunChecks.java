package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.LossFunction;
import descent.contracts.NesterovRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@Checks(id = "05-nesterov", title = "Nesterov looks ahead", contract = NesterovRun.class, points = 4)
@Variants(NesterovRunVariants.class)
@Forbids(
        packages = {
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.minimizer.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class NesterovRunChecks {
    private static final double[][] BY_HAND = {{1}, {0.8}, {0.56}};

    /** The same run in the look-ahead variable θ − ηβv. */
    private static final double[][] AHEAD = {{1}, {0.7}, {0.44}};

    private static LossFunction counted(LossFunction f) {
        return Calls.of(LossFunction.class, "the function to minimize", 10_000, f)
                .function();
    }

    @Test
    @Points(0.75)
    @Hint(
            "First step: v = 0, so the look-ahead point is the start, g = 2, v = 2. Then the look-ahead point is 0.8 − 0.1·0.5·2.")
    void twoStepsByHand(NesterovRun answer) {
        Expect.that(answer.points(counted(Losses.parabola(2)), new double[] {1}, 0.1, 0.5, 2))
                .as("the points")
                .isNearAnyOf(1e-12, BY_HAND, AHEAD);
    }

    @Test
    @Points(0.5)
    @Hint("The velocity would carry θ to θ − ηβv even without a new gradient: ask for the gradient there.")
    void theGradientIsTakenAhead(NesterovRun answer) {
        List<double[]> asked = new ArrayList<>();
        LossFunction f = Losses.of(x -> x[0] * x[0], x -> {
            asked.add(x.clone());
            return new double[] {2 * x[0]};
        });
        answer.points(counted(f), new double[] {1}, 0.1, 0.5, 3);
        Expect.that(asked.toArray(new double[0][]))
                .as("the points where the gradient was asked for")
                .isNear(new double[][] {{1}, {0.7}, {0.44}}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint(
            "With η = 1, β = 0.9 and curvatures 0.1 and 1 the method converges: after 60 steps the second coordinate is nearly 0.")
    void narrowValleyDoesNotBlowUp(NesterovRun answer) {
        double[][] points = answer.points(counted(Bowls.diagonal(0.1, 1)), new double[] {1, 1}, 1, 0.9, 60);
        Expect.that(points).as("the points").hasLength(61);
        if (points != null && points.length == 61 && points[60] != null && points[60].length == 2) {
            Expect.that(Math.hypot(points[60][0], points[60][1]))
                    .as("the distance to the minimum after 60 steps")
                    .isAtMost(0.15);
        }
    }

    @Test
    @Points(0.25)
    @Hint("The caller's array is not yours to move.")
    void startIsNotModified(NesterovRun answer) {
        double[] start = {1, -1};
        answer.points(counted(Losses.coupled()), start, 0.1, 0.9, 3);
        Expect.that(start).as("the start after the run").is(new double[] {1, -1});
    }
}
