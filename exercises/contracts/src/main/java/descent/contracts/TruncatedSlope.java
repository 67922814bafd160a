package descent.contracts;

/** Exercise {@code 11-truncated}: back-propagation through time that goes back a limited number of steps. */
@FunctionalInterface
public interface TruncatedSlope {
    /**
     * The derivative of {@code L = ½(h_T − y)²} by w for one unit, {@code h_t = tanh(w h_{t−1} + u x_t)}, h_0 = 0, summed over the last k
     * uses of w only.
     *
     * <pre>
     * the contribution of step t is  (h_T − y) · (1 − h_T²) w (1 − h²_{T−1}) w … (1 − h_t²) · h_{t−1},  t = T, …, T − k + 1
     * </pre>
     *
     * <p>The states are those of the whole sequence: only the way back is cut. With k ≥ T it is the full derivative.
     *
     * @param w the recurrent weight
     * @param u the input weight
     * @param inputs x_1, …, x_T, at least one; not modified
     * @param target y
     * @param window k, at least 1, also above T
     */
    double slope(double w, double u, double[] inputs, double target, int window);
}
