package descent.contracts;

/** What a look at a tensor's gradient says; for {@link GradientScan}. */
public enum GradientState {
    /** There is none: the array is empty. */
    MISSING,
    /** A component is NaN or infinite. */
    NOT_FINITE,
    /** The norm is more than a hundred times the usual one. */
    EXPLODED,
    /** The norm is less than a thousandth of the usual one. */
    VANISHED,
    /** None of these. */
    FINE
}
