package descent.contracts;

/** Exercise {@code 08-factored-moment}: Adafactor's second moment from row and column sums. */
@FunctionalInterface
public interface FactoredMoment {
    /**
     * The reconstructed second moment after a run of gradients of one matrix of weights.
     *
     * <pre>
     * R ← βR + (1 − β)·(row sums of G²),  C ← βC + (1 − β)·(column sums of G²)     from 0, G² element by element
     * V̂_ij = R_i C_j / ΣR / (1 − βᵗ)                                            after t gradients
     * </pre>
     *
     * <p>Example: for one gradient ((1, 2), (3, 6)) it is ((1, 4), (9, 36)) whatever β is. Where all gradients were 0, V̂ is 0.
     *
     * @param gradients the matrices G in order, all of one size, at least one, each with a row and a column; not modified
     * @param beta β in [0, 1)
     * @return V̂, in a new array
     */
    double[][] after(double[][][] gradients, double beta);
}
