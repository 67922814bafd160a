package descent.contracts;

/** What the Hessian says about a point whose gradient is zero. */
public enum CriticalKind {
    /** All curvatures are positive. */
    MINIMUM,
    /** All curvatures are negative. */
    MAXIMUM,
    /** There are curvatures of both signs. */
    SADDLE,
    /** Some curvature is zero, and the others have one sign: the Hessian does not decide. */
    DEGENERATE
}
