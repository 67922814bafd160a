package descent.contracts;

/** Exercise {@code 06-sparse-adagrad}: AdaGrad that touches only what an example touches. */
@FunctionalInterface
public interface SparseAdaGradStep {
    /**
     * Makes one update of AdaGrad from a sparse gradient: the component {@code index[k]} has the gradient {@code gradient[k]}, all others 0.
     *
     * <p>An index may occur more than once (a word that is twice in a sentence): its gradients are added first, and then it is
     * one component with one gradient g: {@code G ← G + g²}, {@code θ ← θ − η·g / √G}. A component whose gradients add up to 0 stays
     * as it is. Example: {@code step(θ = {0, 0, 0}, G = {0, 16, 0}, {1, 2, 1}, {1, 5, 2}, 0.5)} leaves {@code G = {0, 25, 25}} and
     * {@code θ = {0, −0.3, −0.5}}.
     *
     * @param theta the parameters θ; modified at the indices only
     * @param sums G, the sums of the squared gradients; modified at the indices only
     * @param index which components have a gradient, each from 0 to θ's length − 1; not modified
     * @param gradient their gradients, as long as {@code index}; not modified
     * @param rate the rate η, above 0
     */
    void step(double[] theta, double[] sums, int[] index, double[] gradient, double rate);
}
