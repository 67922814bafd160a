package descent.contracts;

/** Exercise {@code 08-trust-ratio}: by what LAMB multiplies a layer's step. */
@FunctionalInterface
public interface TrustRatio {
    /**
     * LAMB's trust ratio of one layer, {@code ‖w‖ / ‖u‖} with {@code u = a + λw}, both Euclidean norms; 1 if either norm is 0.
     *
     * <p>Example: for w = (3, 4), a = (−2, −4) and λ = 1 it is 5, since u = (1, 0).
     *
     * @param w the layer's weights; not modified
     * @param gradient the layer's gradient, which LARS uses and LAMB does not; not modified
     * @param adam a, Adam's ratio m̂/(√v̂ + ε) for each weight; not modified
     * @param lambda the weight decay λ, at least 0
     */
    double of(double[] w, double[] gradient, double[] adam, double lambda);
}
