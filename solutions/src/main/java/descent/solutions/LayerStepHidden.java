package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.LayerStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("10-layer")
final class LayerStepHidden {
    @Test
    @Points(1)
    @Hint("Any sizes, any batch: both results equal numerical slopes of the loss.")
    void anyLayer(LayerStep answer, Draws draws) {
        for (int trial = 0; trial < 5; trial++) {
            int inputs = draws.integer(1, 4);
            int outputs = draws.integer(1, 3);
            int batch = draws.integer(2, 4);
            double[][] w = draws.matrix(outputs, inputs, -1, 1);
            double[][] x = draws.matrix(batch, inputs, -2, 2);
            double[][] upstream = draws.matrix(batch, outputs, -2, 2);
            double rate = draws.real(0.1, 1);
            double[][] expected = new double[outputs][inputs];
            double[][] passed = new double[batch][inputs];
            for (int i = 0; i < outputs; i++) {
                expected[i] = w[i].clone();
                for (int e = 0; e < batch; e++) {
                    double z = 0;
                    for (int j = 0; j < inputs; j++) {
                        z += w[i][j] * x[e][j];
                    }
                    double delta = upstream[e][i] / Math.pow(Math.cosh(z), 2);
                    for (int j = 0; j < inputs; j++) {
                        expected[i][j] -= rate * delta * x[e][j] / batch;
                        passed[e][j] += w[i][j] * delta;
                    }
                }
            }
            double[][] back = answer.step(w, x, upstream, rate);
            Expect.that(w).as("W after the step").isNear(expected, 1e-9);
            Expect.that(back).as("∂L/∂x").isNear(passed, 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("One unit, one example; and the caller's arrays stay as they are.")
    void theEdges(LayerStep answer) {
        double[][] w = {{2}};
        double[][] x = {{0}};
        double[][] upstream = {{3}};
        Expect.that(answer.step(w, x, upstream, 1)).as("∂L/∂x").isNear(new double[][] {{6}}, 1e-12);
        Expect.that(w).as("W after the step").isNear(new double[][] {{2}}, 1e-12);
        Expect.that(x).as("the inputs afterwards").is(new double[][] {{0}});
        Expect.that(upstream).as("the upstream gradient afterwards").is(new double[][] {{3}});
    }
}
