package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.LossAndSlopes;
import descent.contracts.WeightedLogLoss;
import org.junit.jupiter.api.Test;

@HiddenChecks("16-weighted-loss")
final class WeightedLogLossHidden {
    @Test
    @Points(1)
    @Hint("Any logits and weights; the slopes are the derivatives of the loss.")
    void anyLogits(WeightedLogLoss answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            double[] z = draws.vector(draws.integer(1, 6), -4, 4);
            int[] y = new int[z.length];
            double w1 = draws.real(0.5, 6);
            double w0 = draws.real(0.5, 2);
            double loss = 0;
            double[] slopes = new double[z.length];
            for (int i = 0; i < z.length; i++) {
                y[i] = draws.integer(0, 1);
                double p = 1 / (1 + Math.exp(-z[i]));
                double w = y[i] == 1 ? w1 : w0;
                loss -= w * Math.log(y[i] == 1 ? p : 1 - p) / z.length;
                slopes[i] = w * (p - y[i]) / z.length;
            }
            Expect.that(answer.of(z, y, w1, w0))
                    .as("the loss and its slopes")
                    .isNear(new LossAndSlopes(loss, slopes), 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Large logits on the right side cost nothing. The caller's arrays stay as they are.")
    void farOnTheRightSide(WeightedLogLoss answer) {
        double[] z = {900, -900, -750};
        int[] y = {1, 0, 1};
        Expect.that(answer.of(z, y, 4, 2))
                .as("the loss and its slopes")
                .isNear(new LossAndSlopes(1000, new double[] {0, 0, -4.0 / 3}), 1e-12);
        Expect.that(z).as("the logits afterwards").is(new double[] {900, -900, -750});
        Expect.that(y).as("the labels afterwards").is(new int[] {1, 0, 1});
    }
}
