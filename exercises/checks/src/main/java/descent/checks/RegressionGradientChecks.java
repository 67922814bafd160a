package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.RegressionGradient;
import org.junit.jupiter.api.Test;

@Checks(
        id = "01-linear-regression-gradient",
        title = "The gradient of a linear regression",
        contract = RegressionGradient.class,
        points = 3)
@Forbids(packages = {"descent.optim.objective.", "descent.optim.linalg.", "org.ejml."})
final class RegressionGradientChecks {
    private static final double[] X = {1, 2, 3};
    private static final double[] Y = {2, 3, 5};

    @Test
    @Points(0.75)
    @Hint("The residuals y − θx are 1, 1 and 2.")
    void threePointsByHand(RegressionGradient answer) {
        Expect.that(answer.gradient(X, Y, 1)).isNear(-18.0, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Compare with (J(θ + h) − J(θ − h)) / 2h.")
    void agreesWithTheMeasuredSlope(RegressionGradient answer) {
        double[] x = {-1, 0.5, 2, 4};
        double[] y = {1, 1, -2, 0.25};
        double h = 0.5; // exact for a parabola
        double measured = (cost(x, y, 0.75 + h) - cost(x, y, 0.75 - h)) / (2 * h);
        Expect.that(answer.gradient(x, y, 0.75)).isNear(measured, 1e-12);
        Expect.that(answer.gradient(new double[] {2}, new double[] {3}, 0.5)).isNear(-8.0, 1e-12);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("A sum of nothing is 0.")
    void noPointsHaveNoSlope(RegressionGradient answer) {
        Expect.that(answer.gradient(new double[0], new double[0], 3)).isNear(0.0, 0);
    }

    private static double cost(double[] x, double[] y, double theta) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = y[i] - theta * x[i];
            sum += residual * residual;
        }
        return sum;
    }

    private static double products(double[] x, double[] y, double theta) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * (y[i] - theta * x[i]);
        }
        return sum;
    }

    @Misconception(
            name = "the factor 2 is missing",
            hint =
                    "Your slope is half of the measured one everywhere. The same slip is in the question bank's code: it changes "
                            + "nothing about where the minimum is, but halves every step. What is the derivative of r²?")
    static RegressionGradient withoutTwo() {
        return (x, y, theta) -> -products(x, y, theta);
    }

    @Misconception(
            name = "the sign is turned",
            hint =
                    "Where the cost falls your slope is positive. Derive yᵢ − θxᵢ with respect to θ alone: what sign does it have?")
    static RegressionGradient turned() {
        return (x, y, theta) -> 2 * products(x, y, theta);
    }

    @Misconception(
            name = "divided by n",
            hint =
                    "This is the slope of the mean of the squares. Read the definition of J again: is there a 1/n in it?")
    static RegressionGradient ofTheMean() {
        return (x, y, theta) -> -2 * products(x, y, theta) / x.length;
    }

    @Misconception(
            name = "the inner derivative is forgotten",
            hint =
                    "You derived the square but not what is inside of it. How does yᵢ − θxᵢ change when θ grows by a little, if xᵢ is 10? "
                            + "And if it is 1?")
    static RegressionGradient withoutInner() {
        return (x, y, theta) -> {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += y[i] - theta * x[i];
            }
            return -2 * sum;
        };
    }

    @Misconception(
            name = "divided by n twice",
            hint =
                    "Double the data by listing every point twice: your slope halves. It should double, since J is a sum. Look for "
                            + "divisions, in the loop and after it.")
    static RegressionGradient dividedTwice() {
        return (x, y, theta) -> -2 * products(x, y, theta) / x.length / x.length;
    }
}
