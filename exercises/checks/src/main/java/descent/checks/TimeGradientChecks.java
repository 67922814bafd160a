package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Given;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.TimeGradient;
import org.junit.jupiter.api.Test;

@Checks(id = "11-bptt", title = "Back-propagation through time", contract = TimeGradient.class, points = 4)
@Variants(TimeGradientVariants.class)
@Forbids(
        packages = {
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.nn.",
            "descent.optim.linalg.",
            "org.ejml."
        })
final class TimeGradientChecks {
    @Test
    @Points(0.5)
    @Hint("Two steps in one dimension: h₁ = tanh 1, h₂ = tanh h₁, and only the second step sees a state before it.")
    void oneUnitTwoSteps(TimeGradient answer) {
        double h1 = Math.tanh(1);
        double h2 = Math.tanh(h1);
        double[][] gradient = answer.gradient(
                new double[][] {{1}}, new double[][] {{1}}, new double[][] {{1}, {0}}, new double[][] {{0}, {1}});
        Expect.that(gradient).as("∂L/∂W").isNear(new double[][] {{(1 - h2 * h2) * h1}}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Three steps: W is used twice after a state that is not 0, and both uses count.")
    void everyStepContributes(TimeGradient answer) {
        double w = 0.7;
        double h1 = Math.tanh(0.5);
        double h2 = Math.tanh(w * h1 - 0.3);
        double h3 = Math.tanh(w * h2 + 0.2);
        double d3 = 1 - h3 * h3;
        double expected = 2 * d3 * h2 + 2 * d3 * w * (1 - h2 * h2) * h1;
        double[][] gradient = answer.gradient(
                new double[][] {{w}}, new double[][] {{1}}, new double[][] {{0.5}, {-0.3}, {0.2}}, new double[][] {
                    {0}, {0}, {2}
                });
        Expect.that(gradient).as("∂L/∂W").isNear(new double[][] {{expected}}, 1e-12);
    }

    @Test
    @Points(1)
    @Hint("Two units, a W that is not symmetric, a loss at two of the steps. Compare with central differences.")
    void twoUnits(TimeGradient answer) {
        double[][] w = {{0.5, -0.8}, {0.3, 0.4}};
        double[][] u = {{1, 0.2}, {-0.5, 0.7}};
        double[][] inputs = {{0.4, -0.6}, {0.9, 0.1}, {-0.3, 0.5}, {0.2, 0.8}};
        double[][] direct = {{0, 0}, {0.6, -1}, {0, 0}, {1, 0.5}};
        Expect.that(answer.gradient(Given.copy(w), Given.copy(u), Given.copy(inputs), Given.copy(direct)))
                .as("∂L/∂W")
                .isNear(numeric(w, u, inputs, direct), 1e-7);
    }

    private static double[][] numeric(double[][] w, double[][] u, double[][] inputs, double[][] direct) {
        double[][] gradient = new double[2][2];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                double was = w[i][j];
                w[i][j] = was + 1e-5;
                double up = loss(w, u, inputs, direct);
                w[i][j] = was - 1e-5;
                gradient[i][j] = (up - loss(w, u, inputs, direct)) / 2e-5;
                w[i][j] = was;
            }
        }
        return gradient;
    }

    /** A loss whose direct derivative is {@code direct}: it is linear in the states. */
    private static double loss(double[][] w, double[][] u, double[][] inputs, double[][] direct) {
        double[][] h = TimeGradientVariants.states(w, u, inputs);
        double loss = 0;
        for (int t = 0; t < inputs.length; t++) {
            for (int i = 0; i < w.length; i++) {
                loss += direct[t][i] * h[t + 1][i];
            }
        }
        return loss;
    }
}
