package descent.check.engine;

/** A stateful contract: it makes objects that remember. */
public interface Counter {
    /** A counter that has counted nothing. */
    Tally start();

    /** One count. */
    interface Tally {
        /** Counts one more and says how many there are. */
        int next();
    }
}
