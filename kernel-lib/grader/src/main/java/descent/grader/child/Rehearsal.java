package descent.grader.child;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A contract with a little of everything, answered once before any submission is, for the classes that this needs. */
public interface Rehearsal {
    /** One piece; {@code contracts} are classes to know from then on. */
    Piece play(Piece piece, double[][] notes, List<String> contracts, DoubleUnaryOperator instrument)
            throws ClassNotFoundException;

    /** A value. */
    record Piece(String name, Key key, int length, double[] notes) {}

    /** A choice. */
    enum Key {
        MAJOR,
        MINOR
    }
}
