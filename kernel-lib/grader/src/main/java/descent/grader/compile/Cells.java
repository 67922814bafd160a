package descent.grader.compile;

import descent.grader.compile.Snippet.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the source of a cell as JShell would: declarations and statements at the top level, a missing last semicolon
 * allowed, lines that start with a percent sign are the kernel's and left out.
 */
public final class Cells extends Heads {
    private final int cell;
    private final List<Snippet> snippets = new ArrayList<>();
    private int at;

    private Cells(String source, int cell) {
        super(source);
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
        } else if (head < tokens.size() && tokens.get(head).isWord() && !startsStatement(head) || is(head, "<")) {
            declaration(start, head);
        } else {
            at = statementEnd(start, 0);
            add(Kind.STATEMENT, start, at, "", "");
        }
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

    private void skipPast(String symbol) {
        while (at < tokens.size() && !is(at, symbol)) {
            at++;
        }
        at = Math.min(at + 1, tokens.size());
    }

    private void add(Kind kind, int start, int end, String name, String key) {
        if (end <= start) {
            return;
        }
        boolean declares = kind == Kind.TYPE || kind == Kind.METHOD;
        String text = declares ? plain(start, end, kind == Kind.METHOD) : slice(start, end);
        snippets.add(new Snippet(
                kind,
                name,
                key,
                "",
                "",
                text,
                words(start, end),
                cell,
                line(tokens.get(start).from())));
    }
}
