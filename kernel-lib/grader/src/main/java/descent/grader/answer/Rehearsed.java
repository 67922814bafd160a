package descent.grader.answer;

import descent.grader.child.Rehearsal;

/** The answer to {@link Rehearsal}, as the compile worker makes answers of notebooks. */
public final class Rehearsed {
    private Rehearsed() {}

    /** The answer. */
    public static Object $answer() {
        return (Rehearsal) (piece, notes, words, instrument) -> {
            System.out.println("rehearsed " + piece.name() + words.size());
            double[] played = new double[notes[0].length];
            for (int i = 0; i < played.length; i++) {
                played[i] = instrument.applyAsDouble(notes[0][i]);
            }
            return new Rehearsal.Piece(piece.name(), played.length, played);
        };
    }
}
