package descent.kernel.evaluate;

/**
 * An anonymous class that a variable's type names, and which therefore needs a name: {@code var a = new Object() { int n = 3; }}.
 *
 * @param declaration the class as a member of the cell's class
 * @param origin the text of that declaration, its lines those of the cell
 * @param newAt where {@code new} stands in the cell
 * @param argumentsAt where the arguments begin, which stay where they are
 * @param bodyAt where the body begins, which moves
 * @param endAt where the body ends
 * @param creation what stands in place of {@code new} and the type
 */
record Hoisted(Piece declaration, Origin origin, int newAt, int argumentsAt, int bodyAt, int endAt, String creation) {
    /** With this the names of such classes begin, so that they are known again: {@code $Object_3_1}. */
    static final String MARK = "$";

    static boolean is(Declaration declaration) {
        return declaration.kind() == Piece.Kind.TYPE && declaration.name().startsWith(MARK);
    }

    boolean within(int start, int end) {
        return start <= newAt && endAt <= end;
    }
}
