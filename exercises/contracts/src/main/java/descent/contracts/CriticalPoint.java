package descent.contracts;

/** Exercise {@code 03-classify}: what kind of critical point it is, as far as the Hessian can tell. */
@FunctionalInterface
public interface CriticalPoint {
    /**
     * The kind of the point, from the signs of the Hessian's eigenvalues.
     *
     * <p>Both signs are a saddle even if there is a zero besides. Example: {@code kind({{1, 2}, {2, 1}}, 1e-6)} is {@code SADDLE}, because
     * the eigenvalues are 3 and −1.
     *
     * @param hessian a symmetric matrix, n×n with n ≥ 1; not modified
     * @param tolerance an eigenvalue of at most this size counts as zero, above 0
     */
    CriticalKind kind(double[][] hessian, double tolerance);
}
