package descent.grader.compile;

import java.util.Set;

/** How declarations and statements begin: modifiers, the words that start a type, and those that start a statement. */
abstract class Heads extends Passages {
    private static final Set<String> MODIFIERS = Set.of(
            "public",
            "protected",
            "private",
            "static",
            "final",
            "abstract",
            "default",
            "synchronized",
            "native",
            "strictfp",
            "transient",
            "volatile",
            "sealed");

    /** What means nothing at the top level of a notebook, or would mean something else inside of a class. */
    private static final Set<String> MEANINGLESS =
            Set.of("public", "protected", "private", "static", "default", "native", "transient", "volatile");

    private static final Set<String> STATEMENTS = Set.of(
            "if",
            "for",
            "while",
            "do",
            "try",
            "switch",
            "synchronized",
            "return",
            "throw",
            "break",
            "continue",
            "assert",
            "yield",
            "new",
            "this",
            "super");

    Heads(String source) {
        super(source);
    }

    /** Whether a statement starts here that no declaration starts like. */
    final boolean startsStatement(int i) {
        return STATEMENTS.contains(text(i));
    }

    /** The first token after modifiers and annotations. */
    final int afterModifiers(int from) {
        int i = from;
        while (i < tokens.size()) {
            if (is(i, "@") && !is(i + 1, "interface")) {
                i += 2;
                while (is(i, ".")) {
                    i += 2;
                }
                if (is(i, "(")) {
                    i = closing(i);
                }
            } else if (is(i, "non") && is(i + 1, "-") && is(i + 2, "sealed")) {
                i += 3;
            } else if (MODIFIERS.contains(text(i)) && !(is(i, "synchronized") && is(i + 1, "("))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether a class, interface, enum, record or annotation is declared here. */
    final boolean isType(int i) {
        return is(i, "class")
                || is(i, "interface")
                || is(i, "enum") && isWord(i + 1)
                || is(i, "@") && is(i + 1, "interface")
                || is(i, "record") && isWord(i + 1) && (is(i + 2, "(") || is(i + 2, "<"));
    }

    /** A declaration with blanks in place of the modifiers that mean nothing here, so that all else keeps its column. */
    final String plain(int start, int end, boolean isMethod) {
        int offset = tokens.get(start).from();
        StringBuilder text = new StringBuilder(slice(start, end));
        int head = afterModifiers(start);
        for (int i = start; i < head; i++) {
            if (MEANINGLESS.contains(text(i)) || isMethod && (is(i, "final") || is(i, "abstract"))) {
                Token token = tokens.get(i);
                text.replace(
                        token.from() - offset,
                        token.to() - offset,
                        " ".repeat(token.text().length()));
            }
        }
        return text.toString();
    }
}
