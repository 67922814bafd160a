package descent.contracts;

/** What a loss curve looks like. */
public enum CurveKind {
    /** It falls, hardly. */
    CRAWL,
    /** It falls. */
    GOOD,
    /** It goes up and down. */
    OSCILLATE,
    /** It ends higher than it began. */
    DIVERGE,
    /** It fell, and then rose far above its lowest value. */
    SPIKE,
    /** It holds a number that is not finite. */
    NOT_A_NUMBER
}
