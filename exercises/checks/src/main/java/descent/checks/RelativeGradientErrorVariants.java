package descent.checks;

import descent.check.Misconception;
import descent.contracts.RelativeGradientError;
import java.util.function.DoubleUnaryOperator;

/** Catalogued mistakes of {@code 25-relative-error}. */
final class RelativeGradientErrorVariants {
    private RelativeGradientErrorVariants() {}

    private static double[] central(
            RelativeGradientError.Loss loss, double[] theta, double h, double width, DoubleUnaryOperator rounding) {
        double[] d = new double[theta.length];
        for (int i = 0; i < d.length; i++) {
            double[] at = theta.clone();
            at[i] = theta[i] + h;
            double up = rounding.applyAsDouble(loss.at(at));
            at[i] = theta[i] - h;
            d[i] = rounding.applyAsDouble(up - rounding.applyAsDouble(loss.at(at))) / width;
        }
        return d;
    }

    private static double norm(double[] v) {
        double sum = 0;
        for (double x : v) sum += x * x;
        return Math.sqrt(sum);
    }

    private static double apart(double[] g, double[] d) {
        double[] difference = g.clone();
        for (int i = 0; i < g.length; i++) difference[i] -= d[i];
        return norm(difference);
    }

    private static double relative(double[] g, double[] d) {
        double sizes = norm(g) + norm(d);
        return sizes == 0 ? 0 : apart(g, d) / sizes;
    }

    @Misconception(
            name = "the absolute error",
            hint =
                    "Your number grows with the loss: multiply the loss and its gradient by a million, and a sound gradient looks broken. "
                            + "By what do you divide?")
    static RelativeGradientError absolute() {
        return (loss, theta, g, h) -> apart(g, central(loss, theta, h, 2 * h, x -> x));
    }

    @Misconception(
            name = "forward differences",
            hint =
                    "Your slopes look to one side only, and are wrong by a multiple of h. For θ² at 1 with h = 0.25, what do you get "
                            + "instead of 2?")
    static RelativeGradientError forward() {
        return (loss, theta, g, h) -> {
            double here = loss.at(theta.clone());
            double[] d = new double[theta.length];
            for (int i = 0; i < d.length; i++) {
                double[] at = theta.clone();
                at[i] += h;
                d[i] = (loss.at(at) - here) / h;
            }
            return relative(g, d);
        };
    }

    @Misconception(
            name = "0/0 for zero gradients",
            hint =
                    "For a parameter that does not matter both gradients are zero, and you return NaN. How far apart are two zero vectors?")
    static RelativeGradientError notANumber() {
        return (loss, theta, g, h) -> {
            double[] d = central(loss, theta, h, 2 * h, x -> x);
            return apart(g, d) / (norm(g) + norm(d));
        };
    }

    @Misconception(
            name = "float precision",
            hint =
                    "Somewhere your losses are rounded to seven digits, and their difference has hardly any left. Which type are they "
                            + "kept in?")
    static RelativeGradientError single() {
        return (loss, theta, g, h) -> relative(g, central(loss, theta, h, 2 * h, x -> (float) x));
    }

    @Misconception(
            name = "divided by h instead of 2h",
            hint =
                    "Your differences are twice as large as the slopes. How far apart are the two points at which you ask for the loss?")
    static RelativeGradientError half() {
        return (loss, theta, g, h) -> relative(g, central(loss, theta, h, h, x -> x));
    }

    @Misconception(
            name = "the parameter is not put back",
            hint =
                    "From the second parameter on you measure at another point. What should every other coordinate be while one is moved?")
    static RelativeGradientError left() {
        return (loss, theta, g, h) -> {
            double[] at = theta.clone();
            double[] d = new double[theta.length];
            for (int i = 0; i < d.length; i++) {
                at[i] = theta[i] + h;
                double up = loss.at(at.clone());
                at[i] = theta[i] - h;
                d[i] = (up - loss.at(at.clone())) / (2 * h);
            }
            return relative(g, d);
        };
    }

    @Misconception(
            name = "divided by the given gradient alone",
            hint =
                    "You divide by the size of the gradient under test. If that is zero and the true one is not, what do you return? "
                            + "Which sizes stand below the line?")
    static RelativeGradientError givenOnly() {
        return (loss, theta, g, h) -> {
            double[] d = central(loss, theta, h, 2 * h, x -> x);
            return norm(g) + norm(d) == 0 ? 0 : apart(g, d) / norm(g);
        };
    }
}
