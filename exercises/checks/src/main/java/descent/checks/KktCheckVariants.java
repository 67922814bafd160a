package descent.checks;

import descent.check.Misconception;
import descent.contracts.KktCheck;
import descent.contracts.KktResiduals;

/** How points pass that are no solutions, and solutions do not. */
final class KktCheckVariants {
    private KktCheckVariants() {}

    private static double stationarity(double[] gradient, double[][] normals, double[] mu, double side) {
        double largest = 0;
        for (int i = 0; i < gradient.length; i++) {
            double sum = gradient[i];
            for (int j = 0; j < mu.length; j++) {
                sum += side * mu[j] * normals[j][i];
            }
            largest = Math.max(largest, Math.abs(sum));
        }
        return largest;
    }

    private static KktResiduals right(double[] gradient, double[][] normals, double[] g, double[] mu) {
        double feasibility = 0;
        double sign = 0;
        double slackness = 0;
        for (int j = 0; j < g.length; j++) {
            feasibility = Math.max(feasibility, g[j]);
            sign = Math.max(sign, -mu[j]);
            slackness = Math.max(slackness, Math.abs(mu[j] * g[j]));
        }
        return new KktResiduals(stationarity(gradient, normals, mu, 1), feasibility, sign, slackness);
    }

    @Misconception(
            name = "the sign of the multipliers is not asked for",
            hint =
                    "A candidate with μ = −1.5 passes your check. Its fence would have to pull. Which of the four residuals should say so?")
    static KktCheck noSign() {
        return (gradient, normals, g, mu) -> {
            KktResiduals all = right(gradient, normals, g, mu);
            return new KktResiduals(all.stationarity(), all.feasibility(), 0, all.slackness());
        };
    }

    @Misconception(
            name = "a negative μg is accepted",
            hint =
                    "With μ = 1 and g = −0.75 the product is −0.75: a fence three quarters away that pushes. Slackness wants the product to be zero, not just not positive.")
    static KktCheck oneSidedSlackness() {
        return (gradient, normals, g, mu) -> {
            KktResiduals all = right(gradient, normals, g, mu);
            double slackness = 0;
            for (int j = 0; j < g.length; j++) {
                slackness = Math.max(slackness, mu[j] * g[j]);
            }
            return new KktResiduals(all.stationarity(), all.feasibility(), all.sign(), slackness);
        };
    }

    @Misconception(
            name = "the constraints' gradients are subtracted",
            hint =
                    "Your sign fits constraints written as g ≥ 0. Here allowed is g ≤ 0. Take min x with −x ≤ 0: the solution is 0, ∇f = 1, ∇g = −1. Which sign of μ balances them in your formula?")
    static KktCheck flipped() {
        return (gradient, normals, g, mu) -> {
            KktResiduals all = right(gradient, normals, g, mu);
            return new KktResiduals(
                    stationarity(gradient, normals, mu, -1), all.feasibility(), all.sign(), all.slackness());
        };
    }

    @Misconception(
            name = "slackness of the sum",
            hint =
                    "You add the products up before you look at them. With g = (2, −1) and μ = (0.5, 1) the sum is zero: are the products?")
    static KktCheck summed() {
        return (gradient, normals, g, mu) -> {
            KktResiduals all = right(gradient, normals, g, mu);
            double sum = 0;
            for (int j = 0; j < g.length; j++) {
                sum += mu[j] * g[j];
            }
            return new KktResiduals(all.stationarity(), all.feasibility(), all.sign(), Math.abs(sum));
        };
    }

    @Misconception(
            name = "room left counts as violation",
            hint =
                    "g = −1 means that there is room: the point is allowed. You report it as infeasible. Which sign of g is a violation?")
    static KktCheck everyDistance() {
        return (gradient, normals, g, mu) -> {
            KktResiduals all = right(gradient, normals, g, mu);
            double feasibility = 0;
            for (double value : g) {
                feasibility = Math.max(feasibility, Math.abs(value));
            }
            return new KktResiduals(all.stationarity(), feasibility, all.sign(), all.slackness());
        };
    }

    @Misconception(
            name = "only positive slopes count",
            hint =
                    "A gradient of (−2, −0.5) is not zero, but your residual of it is. What does \"how far from zero\" ask of a negative number?")
    static KktCheck signedSlope() {
        return (gradient, normals, g, mu) -> {
            KktResiduals all = right(gradient, normals, g, mu);
            double largest = 0;
            for (int i = 0; i < gradient.length; i++) {
                double sum = gradient[i];
                for (int j = 0; j < mu.length; j++) {
                    sum += mu[j] * normals[j][i];
                }
                largest = Math.max(largest, sum);
            }
            return new KktResiduals(largest, all.feasibility(), all.sign(), all.slackness());
        };
    }
}
