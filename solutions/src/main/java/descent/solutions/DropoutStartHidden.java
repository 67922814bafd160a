package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.DropoutPass;
import descent.contracts.DropoutStart;
import org.junit.jupiter.api.Test;

@HiddenChecks("14-dropout")
final class DropoutStartHidden {
    @Test
    @Points(1)
    @Hint("Any layer, any p, passes one after the other; each way back belongs to the latest way forward.")
    void anyPasses(DropoutStart answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            double p = draws.real(0.15, 0.4);
            DropoutPass pass = answer.start(p);
            for (int k = 0; k < 4; k++) {
                int n = draws.integer(3, 6);
                double[] x = draws.vector(n, 1, 3);
                double[] dy = draws.vector(n, 1, 3);
                double[] uniform = draws.vector(n, 0, 1);
                uniform[0] = 0.1;
                uniform[1] = 0.95;
                boolean training = k != 2;
                double[] y = new double[n];
                double[] dx = new double[n];
                for (int j = 0; j < n; j++) {
                    double factor = !training ? 1 : uniform[j] < p ? 0 : 1 / (1 - p);
                    y[j] = x[j] * factor;
                    dx[j] = dy[j] * factor;
                }
                Expect.that(pass.forward(x, uniform, training)).as("the output").isNear(y, 1e-10);
                Expect.that(pass.backward(dy)).as("the slope").isNear(dx, 1e-10);
            }
        }
    }

    @Test
    @Points(0.5)
    @Hint("What is given is not changed, and two layers do not share their masks.")
    void nothingIsShared(DropoutStart answer) {
        double[] x = {2, 4};
        double[] uniform = {0.1, 0.9};
        DropoutPass one = answer.start(0.5);
        DropoutPass two = answer.start(0.5);
        one.forward(x, uniform, true);
        two.forward(x, new double[] {0.9, 0.1}, true);
        Expect.that(one.backward(new double[] {1, 1}))
                .as("the first layer's slope")
                .isNear(new double[] {0, 2}, 1e-12);
        Expect.that(x).as("x afterwards").is(new double[] {2, 4});
        Expect.that(uniform).as("the random numbers afterwards").is(new double[] {0.1, 0.9});
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("p = 0 drops nothing, and a random number that equals p keeps its unit.")
    void theEdges(DropoutStart answer) {
        Expect.that(answer.start(0).forward(new double[] {3, -1}, new double[] {0, 0.5}, true))
                .as("the units with p = 0")
                .isNear(new double[] {3, -1}, 1e-12);
        Expect.that(answer.start(0.25).forward(new double[] {3, 3}, new double[] {0.25, 0.24}, true))
                .as("the units at the border")
                .isNear(new double[] {4, 0}, 1e-12);
        Expect.that(answer.start(0.25).forward(new double[0], new double[0], true))
                .hasLength(0);
    }
}
