package descent.kernel.evaluate;

/** The brackets of a cell do not match, so it cannot be cut into pieces. */
final class SyntaxProblem extends Exception {
    private static final long serialVersionUID = 1L;

    final int position;
    final boolean atEnd;

    SyntaxProblem(String message, int position, boolean atEnd) {
        super(message);
        this.position = position;
        this.atEnd = atEnd;
    }
}
