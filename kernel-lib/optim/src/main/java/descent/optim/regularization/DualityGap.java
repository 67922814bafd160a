package descent.optim.regularization;

/**
 * The duality gap of the lasso ½‖y − Xw‖² + a‖w‖₁, an upper bound of what the objective is above its minimum.
 *
 * <p>The dual is max ½‖y‖² − ½‖y − θ‖² over |xⱼᵀθ| ≤ a. The residual r, scaled into that set, is near its solution: θ = s r with s = yᵀr/‖r‖² cut to ±a/max|xⱼᵀr|, so that ½‖y‖² − ½‖y − θ‖² = s yᵀr − ½s²‖r‖². An elastic net is a lasso with the rows √b·I added to X and zeros to y: then ‖r‖² stands for
 * ‖r‖² + b‖w‖², and xⱼᵀr for xⱼᵀr − b wⱼ.
 *
 * <p>Source: Kim, Koh, Lustig, Boyd, Gorinevsky, "An interior-point method for large-scale ℓ₁-regularized least squares", 2007, section III.B; the best scale: Fercoq, Gramfort, Salmon, "Mind the duality gap", 2015, equation (11).
 */
final class DualityGap {
    private DualityGap() {}

    /** Returns the gap at a point with this objective, ‖r‖², yᵀr and max |xⱼᵀr|. */
    static double of(double objective, double square, double yr, double a, double largest) {
        double s = scale(square, yr, a, largest);
        return Math.max(0, objective - (s * yr - s * s / 2 * square));
    }

    /** Returns s. */
    static double scale(double square, double yr, double a, double largest) {
        if (!(square > 0)) return 0;
        double limit = largest > 0 ? a / largest : Double.POSITIVE_INFINITY;
        return Math.max(-limit, Math.min(limit, yr / square));
    }
}
