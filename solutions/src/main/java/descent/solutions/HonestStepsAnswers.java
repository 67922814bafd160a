package descent.solutions;

import descent.check.Right;
import descent.contracts.Curve;
import descent.contracts.HonestSteps;

/** Right answers to {@code 19-honest-steps}. */
final class HonestStepsAnswers {
    private HonestStepsAnswers() {}

    @Right("test first, then step")
    static HonestSteps loop() {
        return (slope, curvature, start, tolerance, most) -> {
            double x = start;
            for (int k = 0; k <= most; k++) {
                double g = slope.at(x);
                if (Math.abs(g) < tolerance) {
                    return k;
                }
                x -= g / curvature.at(x);
            }
            return -1;
        };
    }

    @Right("while the slope is too steep")
    static HonestSteps whileSteep() {
        return (slope, curvature, start, tolerance, most) -> {
            int k = 0;
            double x = start;
            double g = slope.at(x);
            while (g >= tolerance || -g >= tolerance) {
                if (k == most) {
                    return -1;
                }
                x = x - g / curvature.at(x);
                g = slope.at(x);
                k++;
            }
            return k;
        };
    }

    @Right("by recursion")
    static HonestSteps recursion() {
        return HonestStepsAnswers::from;
    }

    private static int from(Curve slope, Curve curvature, double x, double tolerance, int most) {
        double g = slope.at(x);
        if (Math.max(g, -g) < tolerance) {
            return 0;
        }
        if (most == 0) {
            return -1;
        }
        int rest = from(slope, curvature, x - g / curvature.at(x), tolerance, most - 1);
        return rest < 0 ? -1 : rest + 1;
    }
}
