package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.LastBias;
import org.junit.jupiter.api.Test;

@HiddenChecks("10-prior-bias")
final class LastBiasHidden {
    @Test
    @Points(0.5)
    @Hint("Any share, any number of classes.")
    void anyShares(LastBias answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            mustPredict(answer, draws.real(0.02, 0.45));
            mustPredict(answer, draws.real(0.55, 0.98));
            double[] shares = draws.vector(draws.integer(2, 6), 0.1, 2);
            double sum = 0;
            for (double share : shares) {
                sum += share;
            }
            for (int k = 0; k < shares.length; k++) {
                shares[k] /= sum;
            }
            mustPredict(answer, shares);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Equal shares need no bias, or the same one for each class; the caller's array stays.")
    void equalShares(LastBias answer) {
        mustPredict(answer, 0.5);
        mustPredict(answer, 0.25, 0.25, 0.25, 0.25);
        double[] shares = {0.9, 0.1};
        mustPredict(answer, shares);
        Expect.that(shares).as("the shares afterwards").is(new double[] {0.9, 0.1});
    }

    private static void mustPredict(LastBias answer, double... shares) {
        double[] biases = answer.biases(shares.clone());
        Expect.that(biases).as("the biases").hasLength(shares.length);
        if (biases == null || biases.length != shares.length) {
            return;
        }
        double[] predicted = new double[shares.length];
        double sum = shares.length == 1 ? 1 : 0;
        for (int k = 0; k < shares.length; k++) {
            predicted[k] = Math.exp(biases[k]);
            sum += predicted[k];
        }
        for (int k = 0; k < shares.length; k++) {
            predicted[k] /= sum;
        }
        Expect.that(predicted).as("what the biases predict").isNear(shares, 1e-10);
    }
}
