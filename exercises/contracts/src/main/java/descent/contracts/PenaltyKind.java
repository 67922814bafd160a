package descent.contracts;

/** Which penalty R is added to the loss. */
public enum PenaltyKind {
    /** R = Σ w². */
    RIDGE,
    /** R = Σ |w|. */
    LASSO
}
