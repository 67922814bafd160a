package descent.checks;

import descent.check.Misconception;
import descent.contracts.KktCheck;
import descent.contracts.KktResiduals;

/** How points pass that are no solutions, and solutions do not. */
final class KktCheckVariants {
    private KktCheckVariants() {}

    private enum Slip {
        NO_SIGN,
        ONE_SIDED,
        FLIPPED,
        SUMMED,
        ROOM_COUNTS,
        SIGNED_SLOPE
    }

    /** The right residuals but for one slip. */
    private static KktCheck but(Slip slip) {
        return (gradient, normals, g, mu) -> {
            double stationarity = 0;
            for (int i = 0; i < gradient.length; i++) {
                double sum = gradient[i];
                for (int j = 0; j < mu.length; j++) {
                    sum += (slip == Slip.FLIPPED ? -1 : 1) * mu[j] * normals[j][i];
                }
                stationarity = Math.max(stationarity, slip == Slip.SIGNED_SLOPE ? sum : Math.abs(sum));
            }
            double feasibility = 0;
            double sign = 0;
            double slackness = 0;
            double total = 0;
            for (int j = 0; j < g.length; j++) {
                double product = mu[j] * g[j];
                feasibility = Math.max(feasibility, slip == Slip.ROOM_COUNTS ? Math.abs(g[j]) : g[j]);
                sign = Math.max(sign, slip == Slip.NO_SIGN ? 0 : -mu[j]);
                slackness = Math.max(slackness, slip == Slip.ONE_SIDED ? product : Math.abs(product));
                total += product;
            }
            return new KktResiduals(stationarity, feasibility, sign, slip == Slip.SUMMED ? Math.abs(total) : slackness);
        };
    }

    @Misconception(
            name = "the sign of the multipliers is not asked for",
            hint =
                    "A candidate with μ = −1.5 passes your check. Its fence would have to pull. Which of the four residuals should say so?")
    static KktCheck noSign() {
        return but(Slip.NO_SIGN);
    }

    @Misconception(
            name = "a negative μg is accepted",
            hint =
                    "With μ = 1 and g = −0.75 the product is −0.75: a fence three quarters away that pushes. Slackness wants the product to be zero, not just not positive.")
    static KktCheck oneSidedSlackness() {
        return but(Slip.ONE_SIDED);
    }

    @Misconception(
            name = "the constraints' gradients are subtracted",
            hint =
                    "Your sign fits constraints written as g ≥ 0. Here allowed is g ≤ 0. Take min x with −x ≤ 0: the solution is 0, ∇f = 1, ∇g = −1. Which sign of μ balances them in your formula?")
    static KktCheck flipped() {
        return but(Slip.FLIPPED);
    }

    @Misconception(
            name = "slackness of the sum",
            hint =
                    "You add the products up before you look at them. With g = (2, −1) and μ = (0.5, 1) the sum is zero: are the products?")
    static KktCheck summed() {
        return but(Slip.SUMMED);
    }

    @Misconception(
            name = "room left counts as violation",
            hint =
                    "g = −1 means that there is room: the point is allowed. You report it as infeasible. Which sign of g is a violation?")
    static KktCheck everyDistance() {
        return but(Slip.ROOM_COUNTS);
    }

    @Misconception(
            name = "only positive slopes count",
            hint =
                    "A gradient of (−2, −0.5) is not zero, but your residual of it is. What does \"how far from zero\" ask of a negative number?")
    static KktCheck signedSlope() {
        return but(Slip.SIGNED_SLOPE);
    }
}
