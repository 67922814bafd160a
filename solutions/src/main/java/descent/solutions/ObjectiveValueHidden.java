package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.ObjectiveValue;
import org.junit.jupiter.api.Test;

@HiddenChecks("00-objective-value")
final class ObjectiveValueHidden {
    @Test
    @Points(1)
    @Hint("Try as many examples and weights as you like: the formula must hold for all sizes.")
    void anySizes(ObjectiveValue answer, Draws draws) {
        for (int trial = 0; trial < 15; trial++) {
            int n = draws.integer(1, 6);
            int d = draws.integer(1, 7);
            double[][] x = draws.matrix(n, d, -2, 2);
            double[] y = draws.vector(n, -3, 3);
            double[] w = draws.vector(d, -2, 2);
            double b = draws.real(-2, 2);
            double lambda = draws.real(0, 2);
            double expected = 0;
            for (int i = 0; i < n; i++) {
                double prediction = b;
                for (int j = 0; j < d; j++) {
                    prediction += x[i][j] * w[j];
                }
                expected += (prediction - y[i]) * (prediction - y[i]) / n;
            }
            for (double wj : w) {
                expected += lambda * wj * wj;
            }
            Expect.that(answer.objective(x, y, w, b, lambda)).isNear(expected, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @Hint("Shifting all targets and the intercept alike changes no residual.")
    void shiftingTargetsAndInterceptChangesNothing(ObjectiveValue answer, Draws draws) {
        double[][] x = draws.matrix(4, 2, -2, 2);
        double[] y = draws.vector(4, -3, 3);
        double[] w = draws.vector(2, -2, 2);
        double before = answer.objective(x, y, w, 1, 0.5);
        double[] shifted = y.clone();
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] += 10;
        }
        Expect.that(answer.objective(x, shifted, w, 11, 0.5)).isNear(before, 1e-10);
        Expect.that(answer.objective(x, y, w, 1, 0.5)).isNear(before, 0);
    }

    @Test
    @Points(0.5)
    @Hint("The arrays belong to the caller.")
    void argumentsAreNotModified(ObjectiveValue answer) {
        double[][] x = {{1, 2}, {3, 4}};
        double[] y = {1, 2};
        double[] w = {1, -1};
        Expect.that(answer.objective(x, y, w, 0, 0.5)).isNear(6.5 + 1, 1e-12);
        Expect.that(x).as("x after the call").is(new double[][] {{1, 2}, {3, 4}});
        Expect.that(y).as("y after the call").is(new double[] {1, 2});
        Expect.that(w).as("w after the call").is(new double[] {1, -1});
    }
}
