package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.ConvexityProbe;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@HiddenChecks("03-refute-convexity")
final class ConvexityProbeHidden {
    @Test
    @Points(1)
    @Hint(
            "A convex function at any places in any order; then one value is lifted a little above its neighbours' chord.")
    void oneLiftedValueIsEnough(ConvexityProbe answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(4, 9);
            double[] x = new double[n];
            for (int i = 0; i < n; i++) {
                x[i] = i + draws.real(0, 0.6);
            }
            int lifted = draws.integer(1, n - 2);
            double place = x[lifted];
            double alpha = (x[lifted + 1] - place) / (x[lifted + 1] - x[lifted - 1]);
            double chord = alpha * value(x[lifted - 1]) + (1 - alpha) * value(x[lifted + 1]);
            shuffle(x, draws);
            double[] before = x.clone();
            double[] f = Arrays.stream(x).map(ConvexityProbeHidden::value).toArray();
            double[] bumped = f.clone();
            for (int i = 0; i < n; i++) {
                bumped[i] = x[i] == place ? chord + 1e-3 : f[i];
            }
            Expect.that(answer.refutes(x, f)).as("whether convexity is refuted").is(false);
            Expect.that(answer.refutes(x, bumped))
                    .as("whether convexity is refuted")
                    .is(true);
            Expect.that(x).as("the places after the call").is(before);
        }
    }

    private static double value(double x) {
        return (x - 4) * (x - 4) / 4 + StrictMath.abs(x - 2);
    }

    private static void shuffle(double[] x, Draws draws) {
        for (int i = x.length - 1; i > 0; i--) {
            int j = draws.integer(0, i);
            double swap = x[i];
            x[i] = x[j];
            x[j] = swap;
        }
    }
}
