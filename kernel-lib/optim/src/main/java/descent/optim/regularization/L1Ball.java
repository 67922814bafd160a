package descent.optim.regularization;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;

/**
 * The ball ‖x‖₁ ≤ radius: the lasso's constraint form.
 *
 * <p>Projection: soft threshold by the τ with Σ max(|vᵢ| − τ, 0) = radius, which is the simplex' τ for |v|; a point of the ball stays. Cost: one sort, and a copy.
 *
 * <p>Source: Duchi, Shalev-Shwartz, Singer, Chandra, "Efficient projections onto the ℓ₁-ball", ICML 2008, section 4.
 *
 * @param radius &gt; 0
 */
public record L1Ball(double radius) implements ConstraintSet {
    /** Checks the radius. */
    public L1Ball {
        Require.positive("radius", radius);
    }

    @Override
    public boolean contains(double[] x) {
        return Vectors.norm1(x) <= radius * (1 + SLACK);
    }

    @Override
    public void project(double[] x) {
        if (Vectors.norm1(x) <= radius) return;
        double[] absolute = new double[x.length];
        for (int i = 0; i < x.length; i++) absolute[i] = Math.abs(x[i]);
        double tau = Simplex.threshold(absolute, radius);
        for (int i = 0; i < x.length; i++) x[i] = L1.softThreshold(x[i], tau);
    }
}
