package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.ObjectiveValue;
import org.junit.jupiter.api.Test;

@Checks(id = "00-objective-value", title = "The value of an objective", contract = ObjectiveValue.class, points = 4)
@Forbids(packages = {"descent.optim.objective.", "descent.optim.linalg.", "org.ejml."})
final class ObjectiveValueChecks {
    private static final double[][] X = {{1, 2}, {3, 4}, {0, 1}};
    private static final double[] Y = {1, 2, 0.5};
    private static final double[] W = {0.5, -1};

    @Test
    @Points(1)
    @Hint("The three residuals are −2, −4 and −1.")
    void threeExamplesByHand(ObjectiveValue answer) {
        Expect.that(answer.objective(X, Y, W, 0.5, 0.1)).isNear(7.125, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With λ = 0 only the mean squared error is left.")
    void withoutPenaltyItIsTheMeanSquaredError(ObjectiveValue answer) {
        Expect.that(answer.objective(X, Y, W, 0.5, 0)).isNear(7.0, 1e-12);
        Expect.that(answer.objective(new double[][] {{2}}, new double[] {3}, new double[] {1}, 0, 0))
                .isNear(1.0, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("The penalty grows in proportion to λ, and with the square of the weights.")
    void penaltyScalesWithLambdaAndWithTheSquareOfTheWeights(ObjectiveValue answer) {
        double[][] zeros = {{0, 0}, {0, 0}, {0, 0}};
        double[] none = {0, 0, 0};
        Expect.that(answer.objective(zeros, none, W, 0, 2)).isNear(2.5, 1e-12);
        Expect.that(answer.objective(zeros, none, new double[] {1, -2}, 0, 2)).isNear(10.0, 1e-12);
        Expect.that(answer.objective(zeros, none, W, 0, 4)).isNear(5.0, 1e-12);
    }

    private static double squares(double[][] x, double[] y, double[] w, double b) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double residual = b - y[i];
            for (int j = 0; j < w.length; j++) {
                residual += x[i][j] * w[j];
            }
            sum += residual * residual;
        }
        return sum;
    }

    private static double norm2(double[] w) {
        double sum = 0;
        for (double wj : w) {
            sum += wj * wj;
        }
        return sum;
    }

    @Misconception(
            name = "sum instead of mean",
            hint =
                    "Your loss doubles when every example is listed twice, though the model fits just as well. What makes the value "
                            + "independent of how many examples there are?")
    static ObjectiveValue sum() {
        return (x, y, w, b, lambda) -> squares(x, y, w, b) + lambda * norm2(w);
    }

    @Misconception(
            name = "the whole objective n times too large",
            hint =
                    "For one example your value is right, for n it is n times too large, the penalty included. Which part of the objective "
                            + "should grow when examples are added, and which is divided by their number?")
    static ObjectiveValue timesN() {
        return (x, y, w, b, lambda) -> squares(x, y, w, b) + y.length * lambda * norm2(w);
    }

    @Misconception(
            name = "half the mean",
            hint =
                    "With λ = 0 your value is half of the mean squared error. Many texts put ½ in front so that the derivative "
                            + "looks tidy. Does this objective have it?")
    static ObjectiveValue half() {
        return (x, y, w, b, lambda) -> squares(x, y, w, b) / (2 * y.length) + lambda * norm2(w);
    }

    @Misconception(
            name = "the intercept is penalized",
            hint =
                    "Add 100 to every target and to b: the fit is as good as before, yet your value explodes. Which parameter "
                            + "should the penalty leave alone?")
    static ObjectiveValue penalizedIntercept() {
        return (x, y, w, b, lambda) -> squares(x, y, w, b) / y.length + lambda * (norm2(w) + b * b);
    }

    @Misconception(
            name = "λ/2 instead of λ",
            hint =
                    "Your penalty is half of what is asked. Both λ‖w‖² and (λ/2)‖w‖² are in use, which is why this course always "
                            + "spells it out. Which one is spelled out here?")
    static ObjectiveValue halfLambda() {
        return (x, y, w, b, lambda) -> squares(x, y, w, b) / y.length + lambda / 2 * norm2(w);
    }

    @Misconception(
            name = "the penalty is divided by n too",
            hint =
                    "List every example twice: the mean squared error stays, but your penalty changes. Look at where the bracket "
                            + "of the mean ends.")
    static ObjectiveValue dividedPenalty() {
        return (x, y, w, b, lambda) -> (squares(x, y, w, b) + lambda * norm2(w)) / y.length;
    }

    @Misconception(
            name = "the norm is not squared",
            hint = "Double all weights: your penalty doubles. By what factor does λ‖w‖² grow? Look at the exponent.")
    static ObjectiveValue plainNorm() {
        return (x, y, w, b, lambda) -> squares(x, y, w, b) / y.length + lambda * Math.sqrt(norm2(w));
    }

    @Misconception(
            name = "the intercept is forgotten",
            hint =
                    "Your value does not change with b. Write the model's prediction for one example down: which term is missing?")
    static ObjectiveValue withoutIntercept() {
        return (x, y, w, b, lambda) -> squares(x, y, w, 0) / y.length + lambda * norm2(w);
    }
}
