package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.OffPolicyEstimate;
import org.junit.jupiter.api.Test;

@HiddenChecks("24-off-policy")
final class OffPolicyEstimateHidden {
    @Test
    @Points(1.5)
    @Hint("Episodes of different lengths, limits below and above the weights.")
    void anyEpisodes(OffPolicyEstimate answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(1, 5);
            double[][] target = new double[n][];
            double[][] behaviour = new double[n][];
            double[] returns = draws.vector(n, -3, 3);
            double limit = trial % 4 == 0 ? Double.POSITIVE_INFINITY : draws.real(0.3, 3);
            double expected = 0;
            for (int i = 0; i < n; i++) {
                int length = draws.integer(1, 4);
                target[i] = draws.vector(length, 0.1, 1);
                behaviour[i] = draws.vector(length, 0.2, 1);
                double weight = 1;
                for (int t = 0; t < length; t++) weight *= target[i][t] / behaviour[i][t];
                expected += (weight > limit ? limit : weight) * returns[i] / n;
            }
            Expect.that(answer.value(target, behaviour, returns, limit))
                    .as("the estimate")
                    .isNear(expected, 1e-10);
        }
    }
}
