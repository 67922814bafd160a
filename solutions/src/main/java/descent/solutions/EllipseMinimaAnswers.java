package descent.solutions;

import descent.check.Right;
import descent.contracts.EllipseMinima;

/** Right answers to {@code 17-ellipse}. */
final class EllipseMinimaAnswers {
    private EllipseMinimaAnswers() {}

    @Right("the formulas")
    static EllipseMinima formulas() {
        return (k, a, b) -> {
            double x = a / Math.sqrt(2);
            double y = Math.copySign(b / Math.sqrt(2), -k);
            double lambda = Math.abs(k) * a * b / 2;
            return new double[][] {{-x, -y, lambda}, {x, y, lambda}};
        };
    }

    @Right("the multiplier first, y from the first equation")
    static EllipseMinima multiplierFirst() {
        return (k, a, b) -> {
            double lambda = Math.sqrt(k * k * a * a * b * b / 4);
            double x = a * Math.sqrt(0.5);
            double y = -2 * lambda * x / (k * a * a);
            return new double[][] {{-x, -y, lambda}, {x, y, lambda}};
        };
    }

    @Right("by the angle")
    static EllipseMinima angle() {
        return (k, a, b) -> {
            double t = Math.copySign(Math.PI / 4, -k);
            double x = a * Math.cos(t);
            double y = b * Math.sin(t);
            double lambda = -k * x * y;
            return new double[][] {{-x, -y, lambda}, {x, y, lambda}};
        };
    }
}
