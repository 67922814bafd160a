package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.NormalDivergence;
import org.junit.jupiter.api.Test;

@HiddenChecks("20-normal-divergence")
final class NormalDivergenceHidden {
    @Test
    @Points(0.5)
    @Hint("The divergence is the mean of log p − log q under p, for all means and widths.")
    void isTheMeanOfTheLogRatio(NormalDivergence answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            double muP = draws.real(-2, 2);
            double muQ = draws.real(-2, 2);
            double sigmaP = draws.real(0.4, 2);
            double sigmaQ = draws.real(0.4, 2);
            double sum = 0;
            int n = 4000;
            for (int k = -n; k <= n; k++) { // the trapezoidal rule is exact to rounding here
                double z = 10.0 * k / n;
                double x = muP + sigmaP * z;
                double ratio = Math.log(sigmaQ / sigmaP) - z * z / 2 + (x - muQ) * (x - muQ) / (2 * sigmaQ * sigmaQ);
                sum += Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * ratio * 10.0 / n;
            }
            Expect.that(answer.divergence(muP, sigmaP, muQ, sigmaQ))
                    .as("the divergence")
                    .isNear(sum, 1e-8);
        }
    }
}
