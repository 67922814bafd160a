package descent.kernel.wire;

/** The sockets on which messages come and go; the fifth, the heartbeat, has no messages. Read in this order. */
public enum Channel {
    CONTROL,
    SHELL,
    STDIN,
    IOPUB
}
