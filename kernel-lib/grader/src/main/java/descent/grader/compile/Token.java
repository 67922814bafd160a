package descent.grader.compile;

/**
 * A piece of Java source.
 *
 * @param kind what it is
 * @param text the characters
 * @param from where it starts in the source
 */
record Token(Kind kind, String text, int from) {
    enum Kind {
        /** A keyword, an identifier or a literal word. */
        WORD,
        /** A number. */
        NUMBER,
        /** A string, text block or character literal. */
        TEXT,
        /** An operator or separator, one character each. */
        SYMBOL
    }

    int to() {
        return from + text.length();
    }

    boolean is(String other) {
        return kind != Kind.TEXT && text.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
