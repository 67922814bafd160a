package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Losses;
import descent.contracts.GradientChecker;
import descent.contracts.LossFunction;
import org.junit.jupiter.api.Test;

@HiddenChecks("01-gradient-check")
final class GradientCheckHidden {
    @Test
    @Points(1)
    @Hint("Any coordinate may be the wrong one, and it may be too large or too small.")
    void anyWrongCoordinateIsFound(GradientChecker answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            double[] curvature = draws.vector(draws.integer(1, 4), 0.5, 3);
            double[] x = draws.vector(curvature.length, -4, 4);
            int wrong = draws.integer(0, x.length - 1);
            double slip = draws.real(-6, 6);
            Calls<LossFunction> f = Calls.of(LossFunction.class, "Σ aᵢxᵢ²", 1000, slipped(curvature, wrong, slip));
            double right = 2 * curvature[wrong] * x[wrong];
            double expected = Math.abs(slip) / Math.max(1, Math.max(Math.abs(right), Math.abs(right + slip)));
            Expect.that(answer.worst(f.function(), x, 0.25)).isNear(expected, 1e-9);
            Expect.that(f.count("gradient")).as("the number of gradients").isAtMost(1);
            Expect.that(f.count("value")).as("the number of values").isAtMost(2 * x.length);
        }
    }

    @Test
    @Points(0.5)
    @Hint("The difference is taken around the point itself: all other coordinates stay where they are.")
    void otherCoordinatesStayWhereTheyAre(GradientChecker answer, Draws draws) {
        double[] x = draws.vector(3, 1, 2);
        double[] before = x.clone();
        LossFunction product =
                Losses.of(p -> p[0] * p[1] * p[2], p -> new double[] {p[1] * p[2], p[0] * p[2], p[0] * p[1]});
        LossFunction f = Calls.of(LossFunction.class, "x₀x₁x₂", 1000, product).function();
        Expect.that(answer.worst(f, x, 0.5)).isNear(0.0, 1e-9);
        Expect.that(x).as("the point after the call").is(before);
    }

    private static LossFunction slipped(double[] curvature, int wrong, double slip) {
        return Losses.of(
                x -> {
                    double sum = 0;
                    for (int i = 0; i < x.length; i++) {
                        sum += curvature[i] * x[i] * x[i];
                    }
                    return sum;
                },
                x -> {
                    double[] gradient = new double[x.length];
                    for (int i = 0; i < x.length; i++) {
                        gradient[i] = 2 * curvature[i] * x[i] + (i == wrong ? slip : 0);
                    }
                    return gradient;
                });
    }
}
