package descent.kernel.wire;

/** The sockets on which messages come and go; the fifth, the heartbeat, has no messages. */
public enum Channel {
    SHELL,
    CONTROL,
    STDIN,
    IOPUB
}
