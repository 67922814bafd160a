package descent.solutions;

import descent.check.Right;
import descent.contracts.LookAheadStep;

/** Right answers to {@code 24-extragradient}. */
final class LookAheadStepAnswers {
    private LookAheadStepAnswers() {}

    @Right("point ahead, then step")
    static LookAheadStep named() {
        return (slopes, x, y, eta) -> {
            double[] here = slopes.at(x, y);
            double x2 = x - eta * here[0];
            double y2 = y + eta * here[1];
            double[] ahead = slopes.at(x2, y2);
            return new double[] {x - eta * ahead[0], y + eta * ahead[1]};
        };
    }

    @Right("the same move twice")
    static LookAheadStep twice() {
        return (slopes, x, y, eta) -> {
            double[] point = {x, y};
            for (int round = 0; round < 2; round++) {
                double[] g = slopes.at(point[0], point[1]);
                point = new double[] {x - eta * g[0], y + eta * g[1]};
            }
            return point;
        };
    }

    @Right("with signs in an array")
    static LookAheadStep signs() {
        return (slopes, x, y, eta) -> {
            double[] sign = {-eta, eta};
            double[] g = slopes.at(x, y);
            g = slopes.at(Math.fma(sign[0], g[0], x), Math.fma(sign[1], g[1], y));
            return new double[] {x + sign[0] * g[0], y + sign[1] * g[1]};
        };
    }
}
