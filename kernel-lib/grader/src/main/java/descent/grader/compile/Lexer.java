package descent.grader.compile;

import descent.grader.compile.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts Java source into tokens, comments left out; in one pass whatever the source is. */
final class Lexer {
    private static final String BLOCK = "\"\"\"";

    private final String source;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String source) {
        this.source = source;
    }

    static List<Token> tokens(String source) {
        Lexer lexer = new Lexer(source);
        lexer.run();
        return lexer.tokens;
    }

    /** The source as the compiler sees it: with its Unicode escapes replaced. */
    static String unescaped(String source) {
        if (!source.contains("\\u")) {
            return source;
        }
        StringBuilder text = new StringBuilder(source.length());
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c != '\\' || i + 1 >= source.length()) {
                text.append(c);
                i++;
            } else if (source.charAt(i + 1) != 'u') {
                text.append(c).append(source.charAt(i + 1));
                i += 2;
            } else {
                int digits = i + 1;
                while (digits < source.length() && source.charAt(digits) == 'u') {
                    digits++;
                }
                try {
                    text.append((char) Integer.parseInt(source, digits, Math.min(digits + 4, source.length()), 16));
                    i = Math.min(digits + 4, source.length());
                } catch (NumberFormatException malformed) {
                    text.append(c);
                    i++;
                }
            }
        }
        return text.toString();
    }

    private void run() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (source.startsWith("//", at)) {
                int end = source.indexOf('\n', at);
                at = end < 0 ? source.length() : end;
            } else if (source.startsWith("/*", at)) {
                int end = source.indexOf("*/", at + 2);
                at = end < 0 ? source.length() : end + 2;
            } else if (source.startsWith(BLOCK, at)) {
                token(Kind.TEXT, quoted(BLOCK));
            } else if (c == '"' || c == '\'') {
                token(Kind.TEXT, quoted(Character.toString(c)));
            } else if (Character.isJavaIdentifierStart(c)) {
                int end = at + 1;
                while (end < source.length() && Character.isJavaIdentifierPart(source.charAt(end))) {
                    end++;
                }
                token(Kind.WORD, end);
            } else if (Character.isDigit(c)) {
                token(Kind.NUMBER, number());
            } else {
                token(Kind.SYMBOL, at + 1);
            }
        }
    }

    private void token(Kind kind, int end) {
        tokens.add(new Token(kind, source.substring(at, end), at));
        at = end;
    }

    private int quoted(String quote) {
        int end = at + quote.length();
        while (end < source.length() && !source.startsWith(quote, end)) {
            if (quote.length() == 1 && source.charAt(end) == '\n') {
                return end;
            }
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + quote.length(), source.length());
    }

    private int number() {
        int end = at;
        while (end < source.length()) {
            char c = source.charAt(end);
            boolean sign = (c == '+' || c == '-')
                            && "eEpP".indexOf(source.charAt(end - 1)) >= 0
                            && !source.startsWith("0x", at)
                    || (c == '+' || c == '-') && "pP".indexOf(source.charAt(end - 1)) >= 0;
            if (!sign && c != '.' && !Character.isJavaIdentifierPart(c)) {
                break;
            }
            end++;
        }
        return end;
    }
}
