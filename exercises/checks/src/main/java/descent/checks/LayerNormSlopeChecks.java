package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.LayerNormSlope;
import org.junit.jupiter.api.Test;

@Checks(id = "14-layer-norm", title = "Layer norm, backward", contract = LayerNormSlope.class, points = 3)
@Forbids(packages = {"descent.optim.nn.", "descent.optim.linalg.", "org.ejml."})
final class LayerNormSlopeChecks {
    @Test
    @Points(0.5)
    @Hint("√(σ² + ε) = 2, x̂ = (−1, 0, 1); what arrives at x̂ is γ·dy = (3, 0, 0), unit by unit.")
    void oneRowByHand(LayerNormSlope answer) {
        Expect.that(answer.byInput(new double[] {0, 2, 4}, new double[] {1, 0, 0}, new double[] {3, 1, 1}, 4.0 / 3))
                .as("dx")
                .isNear(new double[] {0.5, -0.5, 0}, 1e-10);
    }

    @Test
    @Points(1)
    @Hint("Compare with central differences of L = Σ dy·y, with a different γ for each unit.")
    void agreesWithDifferences(LayerNormSlope answer) {
        double[] x = {1, -2, 3, 0.5, 2};
        double[] dy = {1, 0.5, -1, 2, 3};
        double[] gamma = {2, -1.5, 0.5, 1, 4};
        double[] slope = new double[5];
        for (int j = 0; j < 5; j++) {
            double here = x[j];
            x[j] = here + 1e-5;
            double up = loss(x, dy, gamma);
            x[j] = here - 1e-5;
            slope[j] = (up - loss(x, dy, gamma)) / 2e-5;
            x[j] = here;
        }
        Expect.that(answer.byInput(x, dy, gamma, 0.1)).as("dx").isNear(slope, 1e-6);
    }

    /** Σ dy·y with ε = 0.1. */
    private static double loss(double[] x, double[] dy, double[] gamma) {
        double mean = 0;
        double variance = 0;
        double loss = 0;
        for (double xj : x) {
            mean += xj / x.length;
        }
        for (double xj : x) {
            variance += (xj - mean) * (xj - mean) / x.length;
        }
        for (int j = 0; j < x.length; j++) {
            loss += dy[j] * gamma[j] * (x[j] - mean) / Math.sqrt(variance + 0.1);
        }
        return loss;
    }

    @Misconception(
            name = "γ outside",
            hint =
                    "You subtract means of dy and multiply by γ in the end. In batch norm one γ belongs to the whole column, so that is the same; "
                            + "here every unit has its own. What arrives at x̂?")
    static LayerNormSlope gammaOutside() {
        return (x, dy, gamma, epsilon) -> {
            double d = x.length;
            double mu = 0;
            for (double xj : x) {
                mu += xj / d;
            }
            double v = 0;
            for (double xj : x) {
                v += Math.pow(xj - mu, 2) / d;
            }
            double s = Math.sqrt(v + epsilon);
            double mean = 0;
            double along = 0;
            for (int j = 0; j < x.length; j++) {
                mean += dy[j] / d;
                along += dy[j] * (x[j] - mu) / s / d;
            }
            double[] dx = new double[x.length];
            for (int j = 0; j < x.length; j++) {
                double hat = (x[j] - mu) / s;
                dx[j] = gamma[j] * (dy[j] - mean - hat * along) / s;
            }
            return dx;
        };
    }

    @Misconception(
            name = "mean and variance as constants",
            hint = "Add the same number to all units: the output stays, so the slopes add up to 0. Do yours?")
    static LayerNormSlope constants() {
        return (x, dy, gamma, epsilon) -> {
            double d = x.length;
            double mu = 0;
            for (double xj : x) {
                mu += xj / d;
            }
            double v = 0;
            for (double xj : x) {
                v += Math.pow(xj - mu, 2) / d;
            }
            double s = Math.sqrt(v + epsilon);
            double mean = 0;
            double along = 0;
            for (int j = 0; j < x.length; j++) {
                mean += gamma[j] * dy[j] / d;
                along += gamma[j] * dy[j] * (x[j] - mu) / s / d;
            }
            double[] dx = new double[x.length];
            for (int j = 0; j < x.length; j++) {
                double hat = (x[j] - mu) / s;
                dx[j] = gamma[j] * dy[j] / s;
            }
            return dx;
        };
    }

    @Misconception(
            name = "the variance as a constant",
            hint =
                    "Your slopes add up to 0. Now stretch the row: the output hardly changes either. Which term says that?")
    static LayerNormSlope meanOnly() {
        return (x, dy, gamma, epsilon) -> {
            double d = x.length;
            double mu = 0;
            for (double xj : x) {
                mu += xj / d;
            }
            double v = 0;
            for (double xj : x) {
                v += Math.pow(xj - mu, 2) / d;
            }
            double s = Math.sqrt(v + epsilon);
            double mean = 0;
            double along = 0;
            for (int j = 0; j < x.length; j++) {
                mean += gamma[j] * dy[j] / d;
                along += gamma[j] * dy[j] * (x[j] - mu) / s / d;
            }
            double[] dx = new double[x.length];
            for (int j = 0; j < x.length; j++) {
                double hat = (x[j] - mu) / s;
                dx[j] = (gamma[j] * dy[j] - mean) / s;
            }
            return dx;
        };
    }

    @Misconception(name = "γ is forgotten", hint = "Double γ: the output doubles, and so must the slope. Yours stays.")
    static LayerNormSlope withoutGamma() {
        return (x, dy, gamma, epsilon) -> {
            double d = x.length;
            double mu = 0;
            for (double xj : x) {
                mu += xj / d;
            }
            double v = 0;
            for (double xj : x) {
                v += Math.pow(xj - mu, 2) / d;
            }
            double s = Math.sqrt(v + epsilon);
            double mean = 0;
            double along = 0;
            for (int j = 0; j < x.length; j++) {
                mean += dy[j] / d;
                along += dy[j] * (x[j] - mu) / s / d;
            }
            double[] dx = new double[x.length];
            for (int j = 0; j < x.length; j++) {
                double hat = (x[j] - mu) / s;
                dx[j] = (dy[j] - mean - hat * along) / s;
            }
            return dx;
        };
    }

    @Misconception(
            name = "not divided by the deviation",
            hint =
                    "Stretch x by ten: the output hardly changes, so the slope by x must become a tenth. Which division is missing?")
    static LayerNormSlope undivided() {
        return (x, dy, gamma, epsilon) -> {
            double d = x.length;
            double mu = 0;
            for (double xj : x) {
                mu += xj / d;
            }
            double v = 0;
            for (double xj : x) {
                v += Math.pow(xj - mu, 2) / d;
            }
            double s = Math.sqrt(v + epsilon);
            double mean = 0;
            double along = 0;
            for (int j = 0; j < x.length; j++) {
                mean += gamma[j] * dy[j] / d;
                along += gamma[j] * dy[j] * (x[j] - mu) / s / d;
            }
            double[] dx = new double[x.length];
            for (int j = 0; j < x.length; j++) {
                double hat = (x[j] - mu) / s;
                dx[j] = gamma[j] * dy[j] - mean - hat * along;
            }
            return dx;
        };
    }
}
