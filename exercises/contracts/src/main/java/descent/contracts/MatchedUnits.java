package descent.contracts;

/** Exercise {@code 21-matched-units}: numbering the hidden units of one net like those of another. */
@FunctionalInterface
public interface MatchedUnits {
    /**
     * The other net with its hidden units renumbered, so that unit by unit it is as like the first net as a renumbering can make it:
     * of all orders the one with the largest sum, over the hidden units, of {@code ⟨weights into the unit⟩·⟨weights into its
     * partner⟩ + ⟨weights out of the unit⟩·⟨weights out of its partner⟩}. The result is the same function as the other net.
     *
     * <p>Example: {@code matched({{1}, {5}}, {{1, 2}}, {{4}, {1}}, {{2, 1}})} is {@code {{{1}, {4}}, {{1, 2}}}}.
     *
     * @param first the first net's weights into its hidden units, a row for each of at most 7; not modified
     * @param second its weights out of them, a row for each output, a column for each hidden unit; not modified
     * @param otherFirst the other net's, of the same shape; not modified
     * @param otherSecond the other net's, of the same shape; not modified
     * @return the other net's two matrices after renumbering, in new arrays
     */
    double[][][] matched(double[][] first, double[][] second, double[][] otherFirst, double[][] otherSecond);
}
