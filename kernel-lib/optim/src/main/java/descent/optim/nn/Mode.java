package descent.optim.nn;

/**
 * How a network is run. Layers that behave differently in training (dropout, batch norm) are told with every call; there is
 * no hidden switch that somebody can forget.
 */
public enum Mode {
    /** Draws masks, normalises with the batch's statistics and moves the running ones. */
    TRAIN,

    /** Repeats the last training pass: same masks, running statistics untouched. For recomputation in {@link Checkpoint}. */
    AGAIN,

    /** Draws nothing and normalises with the running statistics. */
    EVALUATE
}
