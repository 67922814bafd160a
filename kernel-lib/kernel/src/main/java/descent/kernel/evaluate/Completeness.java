package descent.kernel.evaluate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Whether a cell is ready to run or its writer is still at it.
 *
 * @param status {@code complete}, {@code incomplete} or {@code invalid}
 * @param indent what the next line of an incomplete cell begins with
 */
public record Completeness(String status, String indent) {
    private static final Completeness COMPLETE = new Completeness("complete", "");
    private static final Completeness INVALID = new Completeness("invalid", "");
    private static final Set<String> WAITING = Set.of(
            "=",
            "+",
            "-",
            "*",
            "/",
            "%",
            "&",
            "|",
            "^",
            "&&",
            "||",
            "==",
            "!=",
            "<=",
            ">=",
            "->",
            "::",
            ".",
            ",",
            "?",
            ":",
            "+=",
            "-=",
            "*=",
            "/=",
            "!",
            "@",
            "import",
            "class",
            "interface",
            "enum",
            "record",
            "new",
            "else",
            "do",
            "try",
            "finally",
            "throw",
            "extends",
            "implements",
            "public",
            "private",
            "protected",
            "static",
            "final",
            "abstract",
            "instanceof",
            "case");

    /** Judges a cell. */
    public static Completeness of(String source) {
        Lexer.Result read = Lexer.read(source);
        if (read.tokens().isEmpty()) {
            return read.open() ? new Completeness("incomplete", "") : COMPLETE;
        }
        List<Piece> pieces;
        try {
            pieces = Splitter.split(source);
        } catch (SyntaxProblem e) {
            return e.atEnd ? new Completeness("incomplete", indent(read.tokens(), new Origin("", source))) : INVALID;
        }
        if (pieces.isEmpty()) {
            return COMPLETE;
        }
        Token last = read.tokens().get(read.tokens().size() - 1);
        if (waits(last, pieces.get(pieces.size() - 1))) {
            return new Completeness("incomplete", "    ");
        }
        return Parse.accepts(source, pieces)
                ? COMPLETE
                : bodyMissing(source, last) ? new Completeness("incomplete", "") : INVALID;
    }

    /** Whether it is the head of a method, or {@code new int[]} without its values. */
    private static boolean bodyMissing(String source, Token last) {
        String whole = source + "\n{}";
        try {
            return (last.is(")") || last.is("]")) && Parse.accepts(whole, Splitter.split(whole));
        } catch (SyntaxProblem e) {
            return false;
        }
    }

    private static boolean waits(Token last, Piece piece) {
        boolean word = last.kind() == Token.Kind.SYMBOL || last.isWord();
        if (piece.kind() == Piece.Kind.IMPORT && last.is("*")) {
            return false;
        }
        if (word && WAITING.contains(last.text())) {
            return true;
        }
        List<Token> tokens = piece.tokens();
        return switch (piece.kind()) {
            case TYPE -> !last.is("}");
            case METHOD -> !last.is("}") && !last.is(";");
            case STATEMENT -> !last.is("}") && !last.is(";") && headOnly(tokens) || openTry(tokens) || openDo(tokens);
            // An annotation alone waits for what it is put on.
            case EXPRESSION -> tokens.get(0).is("@");
            default -> false;
        };
    }

    /** Whether it is {@code if (…)}, {@code while (…)} or the like without a body. */
    private static boolean headOnly(List<Token> tokens) {
        boolean head = Set.of("if", "for", "while", "switch", "synchronized", "catch")
                .contains(tokens.get(0).text());
        int depth = 0;
        for (int i = 1; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return head && i == tokens.size() - 1;
            }
        }
        return false;
    }

    private static boolean openTry(List<Token> tokens) {
        boolean plain = tokens.get(0).is("try")
                && !tokens.get(Math.min(1, tokens.size() - 1)).is("(");
        return plain && tokens.stream().noneMatch(t -> t.is("catch") || t.is("finally"));
    }

    private static boolean openDo(List<Token> tokens) {
        return tokens.get(0).is("do") && tokens.get(tokens.size() - 1).is("}");
    }

    /** Four blanks for each line that leaves a bracket open. */
    private static String indent(List<Token> tokens, Origin origin) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.SYMBOL && "([{".contains(token.text())) {
                open.push(origin.line(token.start()));
            } else if (token.kind() == Token.Kind.SYMBOL && ")]}".contains(token.text()) && !open.isEmpty()) {
                open.pop();
            }
        }
        return "    ".repeat((int) open.stream().distinct().count());
    }
}
