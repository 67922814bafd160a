package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.SmoUpdate;
import descent.contracts.TwoMultipliers;
import org.junit.jupiter.api.Test;

@HiddenChecks("18-smo-update")
final class SmoUpdateHidden {
    /** Looks for the best pair by trying many: no formula is trusted. */
    @Test
    @Points(2)
    @Hint(
            "Any labels, errors and kernels. Your pair must keep Σαy, stay in the box, and have the largest dual of all such pairs.")
    void anyPair(SmoUpdate answer, Draws draws) {
        for (int trial = 0; trial < 24; trial++) {
            double c = draws.real(1, 4);
            double y1 = trial % 2 == 0 ? 1 : -1;
            double y2 = trial % 4 < 2 ? 1 : -1;
            double a1 = draws.real(0, c);
            double a2 = draws.real(0, c);
            double e1 = draws.real(-3, 3);
            double e2 = draws.real(-3, 3);
            double k11 = draws.real(1, 3);
            double k22 = draws.real(1, 3);
            double k12 = draws.real(-0.9, 0.9);
            double low = -10;
            double high = 10;
            for (int k = 0; k < 200; k++) {
                double third = (high - low) / 3;
                if (gain(low + third, a1, a2, y1, y2, e1, e2, k11, k12, k22, c)
                        < gain(high - third, a1, a2, y1, y2, e1, e2, k11, k12, k22, c)) {
                    low += third;
                } else {
                    high -= third;
                }
            }
            double change = (low + high) / 2;
            TwoMultipliers best = new TwoMultipliers(a1 - y1 * y2 * change, a2 + change);
            Expect.that(answer.update(a1, a2, y1, y2, e1, e2, k11, k12, k22, c))
                    .as("α₁ and α₂")
                    .isNear(best, 1e-6);
        }
    }

    /** The dual's gain for a change of α₂, falling away steeply outside the box. */
    private static double gain(
            double change,
            double a1,
            double a2,
            double y1,
            double y2,
            double e1,
            double e2,
            double k11,
            double k12,
            double k22,
            double c) {
        double next2 = a2 + change;
        double next1 = a1 - y1 * y2 * change;
        double outside = Math.max(0, -next1) + Math.max(0, next1 - c) + Math.max(0, -next2) + Math.max(0, next2 - c);
        return y2 * (e1 - e2) * change - (k11 + k22 - 2 * k12) * change * change / 2 - 1e4 * outside;
    }
}
