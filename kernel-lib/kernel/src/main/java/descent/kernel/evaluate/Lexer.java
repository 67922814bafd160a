package descent.kernel.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Cuts Java source into tokens; comments and white space are left out. Never fails: what is not Java becomes symbols. */
final class Lexer {
    private static final List<String> LONG_SYMBOLS = List.of(
            "...", "<<=", "->", "::", "==", "!=", "<=", ">=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "++",
            "--", "&&", "||");

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean open;

    private Lexer(String source) {
        this.source = source;
    }

    /** The tokens, and whether a comment or text block was still open at the end. */
    record Result(List<Token> tokens, boolean open) {}

    static Result read(String source) {
        Lexer lexer = new Lexer(source);
        while (lexer.at < source.length()) {
            lexer.next();
        }
        return new Result(List.copyOf(lexer.tokens), lexer.open);
    }

    private void next() {
        char c = source.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (source.startsWith("//", at)) {
            int end = source.indexOf('\n', at);
            at = end < 0 ? source.length() : end;
        } else if (source.startsWith("/*", at)) {
            skipTo("*/", at + 2);
        } else if (source.startsWith("\"\"\"", at)) {
            textBlock();
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else if (Character.isJavaIdentifierStart(c) || Character.isHighSurrogate(c)) {
            int start = at;
            while (at < source.length()
                    && (Character.isJavaIdentifierPart(source.charAt(at))
                            || Character.isSurrogate(source.charAt(at)))) {
                at++;
            }
            add(Token.Kind.WORD, start);
        } else if (Character.isDigit(c) || c == '.' && digitAt(at + 1)) {
            number();
        } else {
            symbol();
        }
    }

    private boolean digitAt(int i) {
        return i < source.length() && Character.isDigit(source.charAt(i));
    }

    private void skipTo(String mark, int from) {
        int end = source.indexOf(mark, from);
        open |= end < 0;
        at = end < 0 ? source.length() : end + mark.length();
    }

    private void textBlock() {
        int start = at;
        at += 3;
        while (at < source.length() && !source.startsWith("\"\"\"", at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        open |= at >= source.length();
        at = Math.min(at + 3, source.length());
        add(Token.Kind.STRING, start);
    }

    private void quoted(char quote) {
        int start = at++;
        while (at < source.length() && source.charAt(at) != quote && source.charAt(at) != '\n') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, source.length());
        if (at < source.length() && source.charAt(at) == quote) {
            at++;
        }
        add(Token.Kind.STRING, start);
    }

    private void number() {
        int start = at;
        boolean hexadecimal = source.startsWith("0x", at) || source.startsWith("0X", at);
        while (at < source.length()) {
            char c = source.charAt(at);
            char before = at > start ? source.charAt(at - 1) : ' ';
            boolean exponent = hexadecimal ? before == 'p' || before == 'P' : before == 'e' || before == 'E';
            if (Character.isLetterOrDigit(c) || c == '_' || c == '.' || (c == '+' || c == '-') && exponent) {
                at++;
            } else {
                break;
            }
        }
        add(Token.Kind.NUMBER, start);
    }

    private void symbol() {
        int start = at;
        for (String symbol : LONG_SYMBOLS) {
            if (source.startsWith(symbol, at)) {
                at += symbol.length();
                add(Token.Kind.SYMBOL, start);
                return;
            }
        }
        at++;
        add(Token.Kind.SYMBOL, start);
    }

    private void add(Token.Kind kind, int start) {
        tokens.add(new Token(kind, source.substring(start, at), start));
    }
}
