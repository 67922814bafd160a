package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.LogisticHessian;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

@Checks(
        id = "19-logistic-hessian",
        title = "The Hessian of logistic regression",
        contract = LogisticHessian.class,
        points = 2)
@Forbids(
        packages = {
            "descent.optim.minimizer.",
            "descent.optim.objective.",
            "descent.optim.linalg.",
            "descent.optim.geometry.",
            "org.ejml."
        })
final class LogisticHessianChecks {
    private static final double[][] X = {{1, 2}, {0, 2}};
    private static final double[][] WIDE = {{1, -2, 0.5}, {0.3, 1, 2}, {-1, 0.4, 1}, {2, 0, -1}};
    private static final double[] W = {0.7, -0.4, 1.1};

    @Test
    @Points(0.5)
    @Hint("With w = 0 all p are one half, p(1 − p) is a quarter, and the mean runs over two examples.")
    void byHand(LogisticHessian answer) {
        Expect.that(answer.hessian(X, new double[2], 0.5))
                .as("the Hessian")
                .isNear(new double[][] {{0.625, 0.25}, {0.25, 1.5}}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Away from w = 0 each example has a weight of its own, p(1 − p).")
    void eachExampleHasItsOwnWeight(LogisticHessian answer) {
        Expect.that(answer.hessian(WIDE, W, 0.3))
                .as("the Hessian")
                .isNear(weighted(WIDE, W, 0.3, p -> p * (1 - p), 4), 1e-12);
        Expect.that(answer.hessian(WIDE, W, 0))
                .as("the Hessian")
                .isNear(weighted(WIDE, W, 0, p -> p * (1 - p), 4), 1e-12);
    }

    private static double[][] weighted(
            double[][] x, double[] w, double lambda, DoubleUnaryOperator weight, double divisor) {
        int d = w.length;
        double[][] h = new double[d][d];
        for (double[] row : x) {
            double z = 0;
            for (int j = 0; j < d; j++) {
                z += row[j] * w[j];
            }
            double share = weight.applyAsDouble(1 / (1 + Math.exp(-z))) / divisor;
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    h[i][j] += share * row[i] * row[j];
                }
            }
        }
        for (int i = 0; i < d; i++) {
            h[i][i] += lambda;
        }
        return h;
    }

    @Misconception(
            name = "p instead of p(1 − p)",
            hint =
                    "Your weight is the probability itself. The Hessian needs the derivative of the probability with respect to the score: what is σ′ in terms of σ?")
    static LogisticHessian probability() {
        return (x, w, lambda) -> weighted(x, w, lambda, p -> p, x.length);
    }

    @Misconception(
            name = "the mean is a sum",
            hint =
                    "With every example given twice your Hessian doubles. The loss is the mean over the examples: what is missing?")
    static LogisticHessian sum() {
        return (x, w, lambda) -> weighted(x, w, lambda, p -> p * (1 - p), 1);
    }

    @Misconception(
            name = "the penalty is forgotten",
            hint = "Your answer does not change with λ. What is the second derivative of (λ/2)‖w‖²?")
    static LogisticHessian unpenalized() {
        return (x, w, lambda) -> weighted(x, w, 0, p -> p * (1 - p), x.length);
    }

    @Misconception(
            name = "twice the penalty",
            hint = "On the diagonal stands 2λ. That belongs to the penalty λ‖w‖²; here it is (λ/2)‖w‖².")
    static LogisticHessian doubled() {
        return (x, w, lambda) -> weighted(x, w, 2 * lambda, p -> p * (1 - p), x.length);
    }

    @Misconception(
            name = "the Hessian of the squared error",
            hint =
                    "Your answer does not depend on w: it is the Hessian of least squares, with all weights 1. How sure is the model of each example?")
    static LogisticHessian unweighted() {
        return (x, w, lambda) -> weighted(x, w, lambda, p -> 1, x.length);
    }

    @Misconception(
            name = "the largest weight for all",
            hint =
                    "Each example counts one quarter in your answer. That is the weight at p = ½, an upper bound; use each example's own p.")
    static LogisticHessian quarter() {
        return (x, w, lambda) -> weighted(x, w, lambda, p -> 0.25, x.length);
    }
}
