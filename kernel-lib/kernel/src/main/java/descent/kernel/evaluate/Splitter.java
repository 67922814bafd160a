package descent.kernel.evaluate;

import descent.kernel.evaluate.Piece.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a cell into its top-level pieces by looking at the tokens alone.
 *
 * <p>It decides only where pieces begin and end and which of six kinds they are; whether they are good Java is for the
 * compiler to say, in its own words.
 */
final class Splitter {
    private final String source;
    private final List<Token> tokens;
    private final int[] partner;
    private final List<Piece> pieces = new ArrayList<>();

    private Splitter(String source, Lexer.Result read) throws SyntaxProblem {
        this.source = source;
        this.tokens = read.tokens();
        this.partner = partners(read.open());
    }

    static List<Piece> split(String source) throws SyntaxProblem {
        Splitter splitter = new Splitter(source, Lexer.read(source));
        int at = 0;
        while (at < splitter.tokens.size()) {
            at = splitter.piece(at);
        }
        return List.copyOf(splitter.pieces);
    }

    private int[] partners(boolean open) throws SyntaxProblem {
        int[] result = new int[tokens.size()];
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() != Token.Kind.SYMBOL) {
                continue;
            }
            switch (token.text()) {
                case "(", "[", "{" -> stack.push(i);
                case ")", "]", "}" -> {
                    if (stack.isEmpty()) {
                        quotes();
                        throw new SyntaxProblem("'" + token.text() + "' closes nothing", token.start(), false);
                    }
                    int from = stack.pop();
                    String wanted = closing(tokens.get(from).text());
                    if (!token.is(wanted)) {
                        quotes();
                        throw new SyntaxProblem(
                                "'" + wanted + "' expected, to close the '"
                                        + tokens.get(from).text() + "' of line " + line(from),
                                token.start(),
                                false);
                    }
                    result[from] = i;
                }
                default -> {}
            }
        }
        if (!stack.isEmpty()) {
            quotes();
            throw unclosed(stack.peek());
        }
        if (open) {
            throw new SyntaxProblem(
                    "reached end of file while parsing", source.stripTrailing().length(), true);
        }
        return result;
    }

    /** Says that a quote is missing, where brackets are only because they are taken for text. */
    private void quotes() throws SyntaxProblem {
        for (Token token : tokens) {
            String text = token.text();
            int end = text.length() - 1;
            boolean plain = token.kind() == Token.Kind.STRING && !text.startsWith("\"\"\"");
            if (plain && (end == 0 || text.charAt(end) != text.charAt(0) || escaped(text, end))) {
                String literal = text.charAt(0) == '"' ? "string" : "character";
                throw new SyntaxProblem("unclosed " + literal + " literal", token.start(), false);
            }
        }
    }

    private static boolean escaped(String text, int at) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) == '\\') {
            from--;
        }
        return (at - from) % 2 == 1;
    }

    private SyntaxProblem unclosed(int bracket) {
        Token token = tokens.get(bracket);
        if (token.is("{")) {
            String message = "reached end of file while parsing: the '{' of line " + line(bracket) + " is never closed";
            return new SyntaxProblem(message, token.start(), true);
        }
        boolean head = bracket > 0 && tokens.get(bracket - 1).text().matches("if|for|while|switch|catch");
        int at = bracket;
        while (at < tokens.size() && !is(at, head ? "{" : ";")) {
            at++;
        }
        int position =
                at < tokens.size() ? tokens.get(at).start() : tokens.get(at - 1).end();
        return new SyntaxProblem("'" + closing(token.text()) + "' expected", position, true);
    }

    private static String closing(String opening) {
        return switch (opening) {
            case "(" -> ")";
            case "[" -> "]";
            default -> "}";
        };
    }

    private int line(int token) {
        return 1
                + (int) source.substring(0, tokens.get(token).start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private boolean is(int at, String text) {
        return at < tokens.size() && tokens.get(at).is(text);
    }

    private int piece(int start) {
        if (is(start, ";")) {
            return start + 1;
        }
        if (is(start, "import")) {
            return add(Kind.IMPORT, start, -1, semicolon(start));
        }
        int body = modifiers(start);
        int keyword = typeKeyword(body);
        if (keyword >= 0) {
            int brace = keyword + 1;
            while (brace < tokens.size() && !is(brace, "{") && !is(brace, ";")) {
                brace = is(brace, "(") ? partner[brace] + 1 : brace + 1;
            }
            return add(Kind.TYPE, start, keyword + 1, is(brace, "{") ? partner[brace] + 1 : brace);
        }
        int method = method(body);
        if (method >= 0) {
            int end = partner[method + 1] + 1;
            while (end < tokens.size() && !is(end, "{") && !is(end, ";")) {
                end++;
            }
            return add(Kind.METHOD, start, method, is(end, "{") ? partner[end] + 1 : Math.min(end + 1, tokens.size()));
        }
        int variable = variable(body);
        if (variable >= 0) {
            return add(Kind.VARIABLE, start, variable, semicolon(start));
        }
        if (statementStart(start)) {
            return add(Kind.STATEMENT, start, -1, statement(start));
        }
        return add(Kind.EXPRESSION, start, -1, semicolon(start));
    }

    private int add(Kind kind, int from, int name, int to) {
        int end = Math.max(from + 1, Math.min(to, tokens.size()));
        List<Token> own = tokens.subList(from, end);
        String called = name >= 0 && name < end ? tokens.get(name).text() : "";
        pieces.add(new Piece(
                kind, called, own.get(0).start(), own.get(own.size() - 1).end(), name < end ? name - from : -1, own));
        return end;
    }

    /** Past annotations and modifiers. */
    private int modifiers(int start) {
        int at = start;
        while (at < tokens.size()) {
            if (is(at, "@") && !is(at + 1, "interface")) {
                at = name(at + 1);
                at = is(at, "(") ? partner[at] + 1 : at;
            } else if (is(at, "non") && is(at + 1, "-") && is(at + 2, "sealed")) {
                at += 3;
            } else if (is(at, "sealed")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).isWord()) {
                at++;
            } else if (at < tokens.size()
                    && tokens.get(at).isWord()
                    && Keywords.modifier(tokens.get(at).text())
                    && !(is(at, "synchronized") && is(at + 1, "("))) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Where the keyword of a type declaration stands, −1 if this is none. */
    private int typeKeyword(int at) {
        if (is(at, "class") || is(at, "interface") || is(at, "enum")) {
            return at;
        }
        if (is(at, "@") && is(at + 1, "interface")) {
            return at + 1;
        }
        boolean named = at + 2 < tokens.size() && tokens.get(at + 1).isName();
        return is(at, "record") && named && (is(at + 2, "(") || is(at + 2, "<")) ? at : -1;
    }

    /** Where the name of a method declaration stands, −1 if this is none. */
    private int method(int start) {
        int at = is(start, "<") ? angle(start) : start;
        int after = type(at);
        boolean named = after > at && after < tokens.size() && tokens.get(after).isName() && is(after + 1, "(");
        if (!named) {
            return -1;
        }
        int next = partner[after + 1] + 1;
        return is(next, "{") || is(next, "throws") || is(next, ";") && modifiers(start) == start ? after : -1;
    }

    /** Where the first name of a variable declaration stands, −1 if this is none. */
    private int variable(int at) {
        int after = type(at);
        if (!(after > at && after < tokens.size() && tokens.get(after).isName())) {
            return -1;
        }
        int next = after + 1;
        boolean ends = next >= tokens.size() || is(next, ";") || is(next, "=") || is(next, ",");
        return ends || is(next, "[") && is(next + 1, "]") ? after : -1;
    }

    /** Past a type, or the place itself if there is none. */
    private int type(int at) {
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return at;
        }
        int next;
        if (Keywords.primitive(tokens.get(at).text())) {
            next = at + 1;
        } else if (tokens.get(at).isName()) {
            next = name(at);
        } else {
            return at;
        }
        while (is(next, "[") && is(next + 1, "]")) {
            next += 2;
        }
        return next;
    }

    /** Past a qualified name with type arguments. */
    private int name(int start) {
        int at = start + 1;
        while (true) {
            if (is(at, "<")) {
                int closed = angle(at);
                if (closed < 0) {
                    return at;
                }
                at = closed;
            } else if (is(at, ".")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).isName()) {
                at += 2;
            } else {
                return at;
            }
        }
    }

    /** Past a list in angle brackets, −1 if it does not look like types. */
    private int angle(int start) {
        int depth = 0;
        for (int at = start; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.is("<")) {
                depth++;
            } else if (token.is(">")) {
                if (--depth == 0) {
                    return at + 1;
                }
            } else if (!(token.isName()
                    || Keywords.primitive(token.text())
                    || ",.?&[]@".contains(token.text())
                    || token.is("extends")
                    || token.is("super"))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean statementStart(int at) {
        Token token = tokens.get(at);
        if (token.isName()) {
            return is(at + 1, ":")
                    || token.is("yield")
                            && at + 1 < tokens.size()
                            && tokens.get(at + 1).isWord();
        }
        return token.is("{")
                || token.isWord()
                        && switch (token.text()) {
                            case "if",
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
                                    "else",
                                    "case",
                                    "catch",
                                    "finally" -> true;
                            default -> false;
                        };
    }

    /** Past one statement, nested ones included. */
    private int statement(int at) {
        if (at >= tokens.size()) {
            return at;
        }
        if (is(at, "{")) {
            return partner[at] + 1;
        }
        if (tokens.get(at).isName() && is(at + 1, ":")) {
            return statement(at + 2);
        }
        if (tokens.get(at).isWord()) {
            switch (tokens.get(at).text()) {
                case "if" -> {
                    int end = statement(parentheses(at + 1));
                    return is(end, "else") ? statement(end + 1) : end;
                }
                case "for", "while", "synchronized" -> {
                    return statement(parentheses(at + 1));
                }
                case "switch" -> {
                    int brace = parentheses(at + 1);
                    int end = is(brace, "{") ? partner[brace] + 1 : semicolon(brace);
                    return is(end, ".") ? semicolon(end) : end;
                }
                case "do" -> {
                    return semicolon(statement(at + 1));
                }
                case "try" -> {
                    int end = statement(parentheses(at + 1));
                    while (is(end, "catch")) {
                        end = statement(parentheses(end + 1));
                    }
                    return is(end, "finally") ? statement(end + 1) : end;
                }
                default -> {}
            }
        }
        return semicolon(at);
    }

    private int parentheses(int at) {
        return is(at, "(") ? partner[at] + 1 : at;
    }

    /** Past the next semicolon that is in no brackets. */
    private int semicolon(int start) {
        int at = start;
        while (at < tokens.size() && !is(at, ";")) {
            boolean opens = is(at, "(") || is(at, "[") || is(at, "{");
            at = opens ? partner[at] + 1 : at + 1;
        }
        return Math.min(at + 1, tokens.size());
    }
}
