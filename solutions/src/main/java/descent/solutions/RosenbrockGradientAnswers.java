package descent.solutions;

import descent.check.Right;
import descent.contracts.RosenbrockGradient;

/** Right answers to {@code 01-rosenbrock-gradient}. */
final class RosenbrockGradientAnswers {
    private RosenbrockGradientAnswers() {}

    @Right("by the chain rule")
    static RosenbrockGradient chain() {
        return p -> {
            double bracket = p[1] - p[0] * p[0];
            return new double[] {-2 * (1 - p[0]) - 400 * p[0] * bracket, 200 * bracket};
        };
    }

    @Right("multiplied out")
    static RosenbrockGradient polynomial() {
        return p -> {
            double x = p[0];
            double y = p[1];
            return new double[] {400 * x * x * x + 2 * x - 400 * x * y - 2, 200 * y - 200 * x * x};
        };
    }

    @Right("as a Jacobian transposed times residuals")
    static RosenbrockGradient leastSquares() {
        return p -> {
            double[] residuals = {1 - p[0], 10 * (p[1] - p[0] * p[0])};
            double[][] jacobian = {{-1, 0}, {-20 * p[0], 10}};
            double[] gradient = new double[2];
            for (int k = 0; k < 2; k++) {
                for (int i = 0; i < 2; i++) {
                    gradient[i] += 2 * jacobian[k][i] * residuals[k];
                }
            }
            return gradient;
        };
    }
}
