package descent.kernel.evaluate;

/**
 * One word, literal or symbol of Java source.
 *
 * @param kind what it is
 * @param text its characters
 * @param start where it begins in the source
 */
record Token(Kind kind, String text, int start) {
    enum Kind {
        WORD,
        NUMBER,
        STRING,
        SYMBOL
    }

    int end() {
        return start + text.length();
    }

    boolean is(String expected) {
        return kind != Kind.STRING && text.equals(expected);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether this is a name that a program may choose, so no keyword. */
    boolean isName() {
        return kind == Kind.WORD && !Keywords.reserved(text);
    }
}
