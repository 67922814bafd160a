package descent.contracts;

/** The four ways in which momentum can move on a parabola. */
public enum Motion {
    /** Real roots, none of them negative: θ shrinks and, in the end, keeps its sign. */
    STEADY,
    /** Complex roots: θ swings around the minimum with a period, and shrinks. */
    SWINGS,
    /** Real roots, the larger in size negative and at least −1: θ jumps from side to side, and does not grow. */
    ALTERNATES,
    /** A root of size above 1. */
    GROWS
}
