package descent.grader.pipe;

import java.io.IOException;

/** The other end broke the protocol: a frame too large, out of turn, or not of the declared type. */
public final class PipeFault extends IOException {
    private static final long serialVersionUID = 1;

    /** A fault; {@code what} says which rule was broken. */
    public PipeFault(String what) {
        super(what);
    }
}
