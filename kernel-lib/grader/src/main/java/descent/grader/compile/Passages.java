package descent.grader.compile;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Passages of a source from one token to another: their text, their line, and the names in them. */
abstract class Passages extends Extents {
    private static final Set<String> NO_TYPES = Set.of(
            "return",
            "new",
            "else",
            "throw",
            "case",
            "instanceof",
            "do",
            "assert",
            "yield",
            "extends",
            "implements",
            "throws",
            "import",
            "package",
            "final",
            "static");

    private final String source;
    private int counted;
    private int line = 1;

    Passages(String source) {
        super(Lexer.tokens(source));
        this.source = source;
    }

    /** The text from a token to before another. */
    final String slice(int from, int to) {
        return from >= to
                ? ""
                : source.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /** The names that mean something outside: not members of other things, not what is declared inside. */
    final Set<String> words(int from, int to) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> inside = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (!isWord(i) || is(i - 1, ".")) {
                continue;
            }
            boolean typeBefore =
                    i > from && (isWord(i - 1) && !NO_TYPES.contains(text(i - 1)) || is(i - 1, ">") || is(i - 1, "]"));
            boolean declares = is(i + 1, "=")
                    || is(i + 1, ";")
                    || is(i + 1, ",")
                    || is(i + 1, ")")
                    || is(i + 1, ":")
                    || is(i + 1, "[");
            boolean parameter = is(i + 1, "-") && is(i + 2, ">");
            (typeBefore && declares || parameter ? inside : words).add(text(i));
        }
        words.removeAll(inside);
        return words;
    }

    /** The line of a character, counted from 1. */
    final int line(int offset) {
        while (counted < offset) {
            if (source.charAt(counted++) == '\n') {
                line++;
            }
        }
        while (counted > offset) {
            if (source.charAt(--counted) == '\n') {
                line--;
            }
        }
        return line;
    }

    /** The types of a method's parameters, which tell it from others of its name. */
    final String parameterTypes(int open) {
        StringBuilder types = new StringBuilder("(");
        int end = closing(open) - 1;
        for (int i = open + 1; i < end; i++) {
            boolean isName = isWord(i) && (is(i + 1, ",") || i + 1 == end);
            if (!isName && !is(i, "final")) {
                types.append(text(i));
            }
        }
        return types.append(')').toString();
    }
}
