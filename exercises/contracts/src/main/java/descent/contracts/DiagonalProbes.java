package descent.contracts;

/** Exercise {@code 20-hutchinson-diagonal}: a diagonal from products alone. */
@FunctionalInterface
public interface DiagonalProbes {
    /**
     * The mean over the probes u of {@code u ⊙ (Hu)}, component by component.
     *
     * <p>Example: for H = {{2, 1}, {1, 3}} and the probes {1, 1} and {1, −1} it is {@code {2, 3}}.
     *
     * @param hessian H; asked for one product per probe
     * @param probes one row of signs ±1 for each probe, at least one; not modified
     */
    double[] diagonal(VectorMap hessian, double[][] probes);
}
