package descent.contracts;

/** Exercise {@code 25-floor}: the loss below which no model gets. */
@FunctionalInterface
public interface LossFloor {
    /**
     * The greatest lower bound of the mean cross-entropy {@code −Σ_k t_k ln p_k} of the examples, over all models. A model gives any
     * probabilities to an input, but equal ones to equal inputs. The target of an example is {@code t_k = (1 − ε)[k = label] + ε/K}.
     *
     * <p>Examples: two equal inputs with different labels among ten examples, without smoothing: {@code 2·ln 2/10 = 0.1386…}. One
     * example of three classes with ε = 0.1: {@code 0.2911…}.
     *
     * @param inputs one row for each example, at least one; not modified
     * @param labels the class of each example, from 0 to K − 1; not modified
     * @param classes K, at least 2
     * @param smoothing ε in [0, 1)
     */
    double floor(double[][] inputs, int[] labels, int classes, double smoothing);
}
