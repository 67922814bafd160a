package descent.contracts;

/** Exercise {@code 16-smote}: new samples between neighbours of one class. */
@FunctionalInterface
public interface SyntheticSamples {
    /**
     * The new samples of SMOTE, for draws that somebody else has made.
     *
     * <p>New sample m starts at x = {@code rows[from[m]]}. Its neighbours are the other samples with the same label, the nearest (by Euclidean
     * distance) first, of equally near ones the one with the smaller index first. z is neighbour number {@code neighbour[m]}, counted from 0,
     * and the new sample is x + λ(z − x) with λ = {@code lambda[m]} in every coordinate.
     *
     * <p>Example: with the rows {@code {0, 0}, {4, 0}, {1, 0}, {0, 2}} and the labels {@code {1, 1, 0, 1}}, {@code from = {0}}, {@code neighbour = {0}} and
     * {@code lambda = {0.25}} give {@code {{0, 0.5}}}.
     *
     * @param rows n samples of d features; not modified
     * @param labels their labels; not modified
     * @param from where each new sample starts; not modified
     * @param neighbour which neighbour each new sample goes towards; that many others with the label there are; not modified
     * @param lambda λ in [0, 1) of each new sample; not modified
     * @return the new samples, each in an array of its own
     */
    double[][] samples(double[][] rows, int[] labels, int[] from, int[] neighbour, double[] lambda);
}
