package descent.grader.compile;

import descent.grader.compile.Snippet.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits the source of a cell as JShell would: declarations and statements at the top level, a missing last semicolon
 * allowed, lines that start with a percent sign are the kernel's and left out.
 */
public final class Cells {
    private static final int DEEPEST = 200;
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
    private final int cell;
    private final List<Token> tokens;
    private final List<Snippet> snippets = new ArrayList<>();
    private int at;
    private int counted;
    private int line = 1;

    private Cells(String source, int cell) {
        this.source = source;
        this.cell = cell;
        this.tokens = Lexer.tokens(source);
    }

    /** The snippets of a cell's source, in order; never fails, what is no Java becomes statements that do not compile. */
    public static List<Snippet> split(String source, int cell) {
        Cells cells = new Cells(withoutMagics(Lexer.unescaped(source)), cell);
        while (cells.at < cells.tokens.size()) {
            int before = cells.at;
            cells.snippet();
            if (cells.at == before) {
                cells.at++;
            }
        }
        return cells.snippets;
    }

    private static String withoutMagics(String source) {
        return source.replaceAll("(?m)^%.*$", "").replace("\r", "");
    }

    private void snippet() {
        int start = at;
        if (is(at, ";")) {
            at++;
            return;
        }
        if (is(at, "import")) {
            skipPast(";");
            add(Kind.IMPORT, start, at, "", "");
            return;
        }
        int head = afterModifiers(start);
        if (isType(head)) {
            type(start, head);
        } else if (head < tokens.size() && tokens.get(head).isWord() && !STATEMENTS.contains(text(head))
                || is(head, "<")) {
            declaration(start, head);
        } else {
            at = statementEnd(start, 0);
            add(Kind.STATEMENT, start, at, "", "");
        }
    }

    private int afterModifiers(int from) {
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

    private boolean isType(int i) {
        return is(i, "class")
                || is(i, "interface")
                || is(i, "enum") && isWord(i + 1)
                || is(i, "@") && is(i + 1, "interface")
                || is(i, "record") && isWord(i + 1) && (is(i + 2, "(") || is(i + 2, "<"));
    }

    private void type(int start, int head) {
        int name = is(head, "@") ? head + 2 : head + 1;
        int i = name;
        while (i < tokens.size() && !is(i, "{")) {
            i = is(i, "(") ? closing(i) : i + 1;
        }
        at = i < tokens.size() ? closing(i) : tokens.size();
        add(Kind.TYPE, start, at, text(name), text(name));
    }

    /** A method, a variable, or an expression that starts with a word. */
    private void declaration(int start, int head) {
        int type = is(head, "<") ? afterAngles(head) : head;
        int name = afterType(type);
        if (name > type && isWord(name) && is(name + 1, "(") && !is(type, "new")) {
            int parameters = name + 1;
            int i = closing(parameters);
            while (i < tokens.size() && !is(i, "{") && !is(i, ";")) {
                i++;
            }
            if (is(i, "{")) {
                at = closing(i);
                add(Kind.METHOD, start, at, text(name), text(name) + parameterTypes(parameters));
                return;
            }
        }
        if (name > type
                && isWord(name)
                && (is(name + 1, "=") && !is(name + 2, "=")
                        || is(name + 1, ";")
                        || is(name + 1, ",")
                        || is(name + 1, "[")
                        || name + 1 >= tokens.size())) {
            variables(start, type, name);
            return;
        }
        at = statementEnd(start, 0);
        add(Kind.STATEMENT, start, at, "", "");
    }

    private void variables(int start, int type, int first) {
        int end = semicolon(first);
        String written = slice(type, first).strip();
        int name = first;
        while (name < end && isWord(name)) {
            int i = name + 1;
            while (is(i, "[") && is(i + 1, "]")) {
                i += 2;
            }
            String dimensions = slice(name + 1, i).strip();
            int until = declaratorEnd(i, end);
            String initializer = is(i, "=") ? slice(i + 1, until).strip() : "";
            int from = name == first ? start : name;
            snippets.add(new Snippet(
                    Kind.VARIABLE,
                    text(name),
                    text(name),
                    written + dimensions,
                    initializer,
                    slice(from, until),
                    words(from, until),
                    cell,
                    line(tokens.get(from).from())));
            name = until + 1;
        }
        at = Math.min(end + 1, tokens.size());
    }

    private int declaratorEnd(int from, int end) {
        int i = from;
        while (i < end) {
            if (is(i, ",") && isWord(i + 1) && (is(i + 2, "=") || is(i + 2, ",") || i + 2 >= end || is(i + 2, "["))) {
                return i;
            }
            i = isOpening(i) ? closing(i) : i + 1;
        }
        return end;
    }

    private String parameterTypes(int open) {
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

    // ------------------------------------------------------------------------------------------ where things end

    private int statementEnd(int from, int depth) {
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

    private int afterParentheses(int i) {
        return is(i, "(") ? closing(i) : i;
    }

    /** The next semicolon outside of brackets, or the end. */
    private int semicolon(int from) {
        int i = from;
        while (i < tokens.size() && !is(i, ";")) {
            i = isOpening(i) ? closing(i) : i + 1;
        }
        return i;
    }

    private void skipPast(String symbol) {
        while (at < tokens.size() && !is(at, symbol)) {
            at++;
        }
        at = Math.min(at + 1, tokens.size());
    }

    private boolean isOpening(int i) {
        return is(i, "(") || is(i, "[") || is(i, "{");
    }

    /** The place after the bracket that closes the one at {@code open}; the end if none does. */
    private int closing(int open) {
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

    private int afterAngles(int open) {
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
    private int afterType(int from) {
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

    // ------------------------------------------------------------------------------------------ tokens and text

    private boolean is(int i, String text) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(text);
    }

    private boolean isWord(int i) {
        return i < tokens.size() && tokens.get(i).isWord();
    }

    private String text(int i) {
        return i < tokens.size() ? tokens.get(i).text() : "";
    }

    private String slice(int from, int to) {
        return from >= to
                ? ""
                : source.substring(tokens.get(from).from(), tokens.get(to - 1).to());
    }

    /** The names that mean something outside: not members of other things, not what is declared inside. */
    private Set<String> words(int from, int to) {
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

    private int line(int offset) {
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

    private void add(Kind kind, int start, int end, String name, String key) {
        if (end <= start) {
            return;
        }
        int offset = tokens.get(start).from();
        StringBuilder text = new StringBuilder(slice(start, end));
        if (kind == Kind.TYPE || kind == Kind.METHOD) {
            int head = afterModifiers(start);
            for (int i = start; i < head; i++) {
                boolean meaningless =
                        MEANINGLESS.contains(text(i)) || kind == Kind.METHOD && (is(i, "final") || is(i, "abstract"));
                if (meaningless) {
                    Token token = tokens.get(i);
                    text.replace(
                            token.from() - offset,
                            token.to() - offset,
                            " ".repeat(token.text().length()));
                }
            }
        }
        snippets.add(new Snippet(kind, name, key, "", "", text.toString(), words(start, end), cell, line(offset)));
    }
}
