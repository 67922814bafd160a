package descent.optim.game;

import descent.optim.linalg.Require;

/**
 * min over x, max over y of xᵀAy + μ/2‖x‖² − μ/2‖y‖²: the zero-sum game in which gradient play turns in circles.
 *
 * <pre>f₁ = −f₂,   ∂f₁/∂x = Ay + μx,   ∂f₂/∂y = −Aᵀx + μy</pre>
 *
 * <p>(0, 0) is the equilibrium, the only one if μ &gt; 0 or A is square and regular. With μ = 0 the two gradients are at right angles to (x, y) taken together: nobody ever moves towards it.
 */
public final class BilinearGame implements Game {
    private final double[][] a;
    private final double curvature;

    /**
     * The game of a matrix.
     *
     * @param a first × second, copied
     * @param curvature μ ≥ 0
     */
    public BilinearGame(double[][] a, double curvature) {
        Require.atLeast(1, "the number of rows", a.length);
        this.a = new double[a.length][];
        for (int i = 0; i < a.length; i++) this.a[i] = a[i].clone();
        this.curvature = Require.nonNegative("curvature", curvature);
    }

    /** f₁ = xy with one number each. */
    public BilinearGame() {
        this(new double[][] {{1}}, 0);
    }

    @Override
    public int first() {
        return a.length;
    }

    @Override
    public int second() {
        return a[0].length;
    }

    @Override
    public void gradients(double[] x, double[] y, double[] gx, double[] gy) {
        for (int j = 0; j < gy.length; j++) gy[j] = curvature * y[j];
        for (int i = 0; i < gx.length; i++) {
            gx[i] = curvature * x[i];
            for (int j = 0; j < gy.length; j++) {
                gx[i] += a[i][j] * y[j];
                gy[j] -= a[i][j] * x[i];
            }
        }
    }
}
