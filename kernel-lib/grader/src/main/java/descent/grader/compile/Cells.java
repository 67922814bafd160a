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
public final class Cells extends Extents {
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
    private final List<Snippet> snippets = new ArrayList<>();
    private int at;
    private int counted;
    private int line = 1;

    private Cells(String source, int cell) {
        super(Lexer.tokens(source));
        this.source = source;
        this.cell = cell;
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

    private void skipPast(String symbol) {
        while (at < tokens.size() && !is(at, symbol)) {
            at++;
        }
        at = Math.min(at + 1, tokens.size());
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
