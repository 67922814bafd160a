package descent.contracts;

/** Exercise {@code 02-best-rate}: the fixed rate that is best for the worst start on a quadratic. */
@FunctionalInterface
public interface BestFixedRate {
    /**
     * The rate η that makes the largest {@code |1 − ηλ|} as small as possible, and that factor.
     *
     * <p>Example: {@code best({4, 1, 9})} is the rate {@code 0.2} with the factor {@code 0.8}.
     *
     * @param curvatures the eigenvalues λ of the Hessian, at least one, each above 0, in any order; not modified
     */
    FixedRate best(double[] curvatures);
}
