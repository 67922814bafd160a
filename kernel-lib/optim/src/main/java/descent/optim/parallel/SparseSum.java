package descent.optim.parallel;

import descent.optim.objective.FiniteSum;

/** A sum whose terms touch few variables each, so that their gradients can be computed and applied without the others. */
public interface SparseSum extends FiniteSum {
    /** Returns how many variables term i depends on. */
    int touched(int term);

    /** Returns the index in x of the k-th variable of term i; all different. */
    int variable(int term, int k);

    /**
     * Returns fᵢ and writes its partial derivatives.
     *
     * @param values of its variables, in the order of {@link #variable}; not modified, may be longer
     * @param slopes their derivatives, overwritten; may be longer
     */
    double valueAndSlopes(int term, double[] values, double[] slopes);
}
