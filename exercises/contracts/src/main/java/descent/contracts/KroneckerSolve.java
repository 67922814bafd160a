package descent.contracts;

/** Exercise {@code 20-kronecker-solve}: K-FAC's step for one layer. */
@FunctionalInterface
public interface KroneckerSolve {
    /**
     * {@code G⁻¹VA⁻¹}, which is {@code (G ⊗ A)⁻¹} applied to V row by row, without forming the product.
     *
     * <p>Example: {@code solve({{2, 0}, {0, 1}}, {{4}}, {{8}, {8}})} is {@code {{1}, {2}}}.
     *
     * @param g G, u×u, symmetric and positive definite; not modified
     * @param a A, m×m, symmetric and positive definite; not modified
     * @param v V, u×m: u·m may be 2000, so that the product would have four million entries; not modified
     */
    double[][] solve(double[][] g, double[][] a, double[][] v);
}
