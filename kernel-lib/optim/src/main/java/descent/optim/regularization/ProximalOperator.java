package descent.optim.regularization;

/**
 * A convex penalty h that need not be smooth, given by its proximal step.
 *
 * <pre>
 * prox_{s h}(v) = argmin_u  h(u) + ‖u − v‖²/(2s)
 * </pre>
 *
 * <p>For the indicator of a set it is the projection onto the set. A proximal step sets coefficients to exactly 0 where a gradient or sub-gradient step only comes near. Implementations are immutable values.
 *
 * <p>Source: Parikh and Boyd, "Proximal algorithms", 2014, equation (1.1).
 */
public interface ProximalOperator {
    /** Returns h(x), +∞ outside of a set; x is not modified. */
    double value(double[] x);

    /**
     * Sets x ← prox_{s h}(x).
     *
     * @param x modified
     * @param stepSize s &gt; 0; without effect where h is the indicator of a set
     */
    void prox(double[] x, double stepSize);

    /** Returns this penalty on the first components alone: those behind, intercepts mostly, are free. */
    default ProximalOperator onFirst(int penalized) {
        return new OnFirst(this, penalized);
    }

    /** Returns h = 0, whose proximal step does nothing. */
    static ProximalOperator none() {
        return new L1(0);
    }
}
