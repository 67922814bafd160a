package descent.grader.compile;

import java.util.List;

/** Where brackets, statements and types end in a row of tokens; what never ends, ends with the last token. */
abstract class Extents {
    private static final int DEEPEST = 200;

    final List<Token> tokens;

    Extents(List<Token> tokens) {
        this.tokens = tokens;
    }

    final boolean is(int i, String text) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(text);
    }

    final boolean isWord(int i) {
        return i < tokens.size() && tokens.get(i).isWord();
    }

    final String text(int i) {
        return i < tokens.size() ? tokens.get(i).text() : "";
    }

    final int statementEnd(int from, int depth) {
        if (from >= tokens.size() || depth > DEEPEST) {
            return tokens.size();
        }
        String word = text(from);
        switch (word) {
            case "{":
                return closing(from);
            case "if": {
                int then = statementEnd(afterParentheses(from + 1), depth + 1);
                return is(then, "else") ? statementEnd(then + 1, depth + 1) : then;
            }
            case "for", "while":
                return statementEnd(afterParentheses(from + 1), depth + 1);
            case "do": {
                int loop = statementEnd(from + 1, depth + 1);
                return is(loop, "while") ? Math.min(semicolon(loop) + 1, tokens.size()) : loop;
            }
            case "try": {
                int i = closing(afterParentheses(from + 1));
                while (is(i, "catch") || is(i, "finally")) {
                    i = closing(afterParentheses(i + 1));
                }
                return i;
            }
            case "switch", "synchronized": {
                int i = closing(afterParentheses(from + 1));
                return is(i, ".") || is(i, ";") ? Math.min(semicolon(i) + 1, tokens.size()) : i;
            }
            default:
                if (isWord(from) && is(from + 1, ":") && !is(from + 2, ":")) {
                    return statementEnd(from + 2, depth + 1);
                }
                return Math.min(semicolon(from) + 1, tokens.size());
        }
    }

    final int afterParentheses(int i) {
        return is(i, "(") ? closing(i) : i;
    }

    /** The next semicolon outside of brackets, or the end. */
    final int semicolon(int from) {
        int i = from;
        while (i < tokens.size() && !is(i, ";")) {
            i = isOpening(i) ? closing(i) : i + 1;
        }
        return i;
    }

    final boolean isOpening(int i) {
        return is(i, "(") || is(i, "[") || is(i, "{");
    }

    /** The place after the bracket that closes the one at {@code open}; the end if none does. */
    final int closing(int open) {
        if (!isOpening(open)) {
            return Math.min(open, tokens.size());
        }
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (isOpening(i)) {
                depth++;
            } else if (is(i, ")") || is(i, "]") || is(i, "}")) {
                if (--depth == 0) {
                    return i + 1;
                }
            }
        }
        return tokens.size();
    }

    final int afterAngles(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (is(i, "<")) {
                depth++;
            } else if (is(i, ">") && --depth == 0) {
                return i + 1;
            } else if (is(i, ";") || is(i, "{") || is(i, ")")) {
                return open;
            }
        }
        return open;
    }

    /** The place after the type at {@code from}, or {@code from} if there is none. */
    final int afterType(int from) {
        if (!isWord(from)) {
            return from;
        }
        int i = from + 1;
        while (true) {
            if (is(i, "<")) {
                int after = afterAngles(i);
                if (after == i) {
                    return from;
                }
                i = after;
            } else if (is(i, ".") && isWord(i + 1)) {
                i += 2;
            } else if (is(i, "[") && is(i + 1, "]")) {
                i += 2;
            } else {
                return i;
            }
        }
    }
}
