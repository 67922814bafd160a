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

    private enum Slip {
        GAMMA_OUTSIDE,
        BOTH_CONSTANT,
        VARIANCE_CONSTANT,
        GAMMA_FORGOTTEN,
        UNDIVIDED
    }

    /** The right slope but for one slip. */
    private static LayerNormSlope but(Slip slip) {
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
            double[] arriving = new double[x.length]; // at x̂
            double mean = 0;
            double along = 0;
            for (int j = 0; j < x.length; j++) {
                boolean bare = slip == Slip.GAMMA_FORGOTTEN || slip == Slip.GAMMA_OUTSIDE;
                arriving[j] = bare ? dy[j] : gamma[j] * dy[j];
                mean += arriving[j] / d;
                along += arriving[j] * (x[j] - mu) / s / d;
            }
            if (slip == Slip.BOTH_CONSTANT) {
                mean = 0;
            }
            if (slip == Slip.BOTH_CONSTANT || slip == Slip.VARIANCE_CONSTANT) {
                along = 0;
            }
            double[] dx = new double[x.length];
            for (int j = 0; j < x.length; j++) {
                double slope = arriving[j] - mean - (x[j] - mu) / s * along;
                dx[j] = (slip == Slip.GAMMA_OUTSIDE ? gamma[j] : 1) * slope / (slip == Slip.UNDIVIDED ? 1 : s);
            }
            return dx;
        };
    }

    @Misconception(
            name = "γ outside",
            hint =
                    "You subtract means of dy and multiply by γ in the end. In batch norm one γ belongs to the whole column, so that is the same; "
                            + "here every unit has its own. What arrives at x̂?")
    static LayerNormSlope gammaOutside() {
        return but(Slip.GAMMA_OUTSIDE);
    }

    @Misconception(
            name = "mean and variance as constants",
            hint = "Add the same number to all units: the output stays, so the slopes add up to 0. Do yours?")
    static LayerNormSlope constants() {
        return but(Slip.BOTH_CONSTANT);
    }

    @Misconception(
            name = "the variance as a constant",
            hint =
                    "Your slopes add up to 0. Now stretch the row: the output hardly changes either. Which term says that?")
    static LayerNormSlope meanOnly() {
        return but(Slip.VARIANCE_CONSTANT);
    }

    @Misconception(name = "γ is forgotten", hint = "Double γ: the output doubles, and so must the slope. Yours stays.")
    static LayerNormSlope withoutGamma() {
        return but(Slip.GAMMA_FORGOTTEN);
    }

    @Misconception(
            name = "not divided by the deviation",
            hint =
                    "Stretch x by ten: the output hardly changes, so the slope by x must become a tenth. Which division is missing?")
    static LayerNormSlope undivided() {
        return but(Slip.UNDIVIDED);
    }
}
