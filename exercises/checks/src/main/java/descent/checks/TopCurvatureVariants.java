package descent.checks;

import descent.check.Misconception;
import descent.contracts.TopCurvature;

/** What goes wrong in power iteration without a matrix. */
final class TopCurvatureVariants {
    private TopCurvatureVariants() {}

    private enum Slip {
        FORWARD,
        NOT_HALVED,
        NORM,
        NOT_NORMALIZED,
        AT_ZERO,
        FIRST_ROUND
    }

    /** The right iteration but for one slip. */
    private static TopCurvature but(Slip slip) {
        return (gradient, w, start, h, rounds) -> {
            double[] v = slip == Slip.NOT_NORMALIZED ? start.clone() : unit(start);
            double estimate = 0;
            for (int k = 0; k < rounds; k++) {
                double[] hv = product(slip, gradient, w, v, h);
                if (k == 0 || slip != Slip.FIRST_ROUND) {
                    estimate = slip == Slip.NORM ? norm(hv) : dot(v, hv);
                }
                v = slip == Slip.NOT_NORMALIZED ? hv : unit(hv);
            }
            return estimate;
        };
    }

    private static double[] product(Slip slip, TopCurvature.Gradient gradient, double[] w, double[] v, double h) {
        if (slip == Slip.AT_ZERO) {
            return gradient.at(v.clone());
        }
        double[] up = gradient.at(moved(w, h, v));
        double[] down = gradient.at(moved(w, slip == Slip.FORWARD ? 0 : -h, v));
        double width = slip == Slip.FORWARD || slip == Slip.NOT_HALVED ? h : 2 * h;
        double[] hv = new double[w.length];
        for (int i = 0; i < hv.length; i++) {
            hv[i] = (up[i] - down[i]) / width;
        }
        return hv;
    }

    private static double[] moved(double[] w, double by, double[] v) {
        double[] at = w.clone();
        for (int i = 0; i < at.length; i++) {
            at[i] += by * v[i];
        }
        return at;
    }

    private static double[] unit(double[] v) {
        double norm = norm(v);
        double[] unit = new double[v.length];
        for (int i = 0; i < v.length && norm > 0; i++) {
            unit[i] = v[i] / norm;
        }
        return unit;
    }

    private static double norm(double[] v) {
        return Math.sqrt(dot(v, v));
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Misconception(
            name = "a difference on one side",
            hint =
                    "On a quadratic you are right, elsewhere off by an amount that grows with h. Where must the second gradient be taken, so that the errors of first order cancel?")
    static TopCurvature forward() {
        return but(Slip.FORWARD);
    }

    @Misconception(
            name = "the width of the difference",
            hint = "Your estimates are twice as large as they should be. How far apart are the two points?")
    static TopCurvature notHalved() {
        return but(Slip.NOT_HALVED);
    }

    @Misconception(
            name = "the length of the product",
            hint = "For a saddle your estimate is positive. ‖Hv‖ cannot be negative; which product of v and Hv can?")
    static TopCurvature byLength() {
        return but(Slip.NORM);
    }

    @Misconception(
            name = "v grows",
            hint =
                    "Your estimate changes with the length of the start, and grows from round to round. What length must v have before each product?")
    static TopCurvature notNormalized() {
        return but(Slip.NOT_NORMALIZED);
    }

    @Misconception(
            name = "the gradient at v",
            hint =
                    "You take ∇f at v and call it Hv. That is true for ½wᵀHw alone. With ∇f = Hw + c, which combination of two gradients near w leaves only Hv?")
    static TopCurvature atZero() {
        return but(Slip.AT_ZERO);
    }

    @Misconception(
            name = "the first round's estimate",
            hint = "More rounds do not change your answer. Which v belongs to the estimate after the last round?")
    static TopCurvature firstRound() {
        return but(Slip.FIRST_ROUND);
    }
}
