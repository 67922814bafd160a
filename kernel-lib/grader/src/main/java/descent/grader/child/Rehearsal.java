package descent.grader.child;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A contract with a little of everything, answered once before any submission is, for the classes that this needs. */
public interface Rehearsal {
    /** One piece. */
    Piece play(Piece piece, double[][] notes, List<String> words, DoubleUnaryOperator instrument);

    /** A value. */
    record Piece(String name, int length, double[] notes) {}
}
