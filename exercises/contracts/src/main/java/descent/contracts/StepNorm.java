package descent.contracts;

/** How the length of a step is measured. */
public enum StepNorm {
    /** The sum of the magnitudes. */
    L1,
    /** Euclid's: the root of the sum of squares. */
    L2,
    /** The largest magnitude. */
    LINF
}
