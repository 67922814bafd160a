package descent.optim.nn;

/**
 * A layer at work: it owns its output and the gradient for its input, sized once, and remembers the latest forward pass.
 *
 * <p>Mutable, for one thread. Neither method allocates. In the names of the arguments, {@code dy} means ∂L/∂y.
 */
public interface Pass {
    /**
     * Computes y from x.
     *
     * @param theta all parameters of the network, not modified
     * @param x rows × inputs, row by row, not modified; must stay as it is until {@link #backward}
     * @param rows at most as many as the pass was started for
     * @return rows × outputs, reused by the next call
     */
    double[] forward(double[] theta, double[] x, int rows, Mode mode);

    /**
     * Computes dx from dy and adds the parameters' gradient, for the latest forward pass.
     *
     * @param theta as given to {@link #forward}, not modified
     * @param dy rows × outputs, not modified
     * @param gradient as long as {@code theta}; the layer's own part is added to
     * @return rows × inputs, reused by the next call
     */
    double[] backward(double[] theta, double[] dy, double[] gradient);
}
