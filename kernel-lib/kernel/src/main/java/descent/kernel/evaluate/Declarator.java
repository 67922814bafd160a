package descent.kernel.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * One name of a variable declaration: {@code a} and {@code b} of {@code int a = 1, b[] = {2};}.
 *
 * @param name the variable
 * @param nameAt index of its token
 * @param dimensions brackets after the name, such as {@code []}
 * @param initialAt index of the first token of its first value, −1 if it has none
 * @param endAt index after the last token
 */
record Declarator(String name, int nameAt, String dimensions, int initialAt, int endAt) {

    static List<Declarator> of(Piece variable) {
        List<Token> tokens = variable.tokens();
        List<Declarator> result = new ArrayList<>();
        int at = variable.nameAt();
        while (at < tokens.size() && tokens.get(at).isName()) {
            int nameAt = at++;
            StringBuilder dimensions = new StringBuilder();
            while (at + 1 < tokens.size()
                    && tokens.get(at).is("[")
                    && tokens.get(at + 1).is("]")) {
                dimensions.append("[]");
                at += 2;
            }
            int initialAt = -1;
            if (at < tokens.size() && tokens.get(at).is("=")) {
                initialAt = ++at;
            }
            at = end(tokens, at);
            result.add(new Declarator(tokens.get(nameAt).text(), nameAt, dimensions.toString(), initialAt, at));
            at++;
        }
        return result;
    }

    private static int end(List<Token> tokens, int from) {
        int depth = 0;
        for (int at = from; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.is("(") || token.is("[") || token.is("{")) {
                depth++;
            } else if (token.is(")") || token.is("]") || token.is("}")) {
                depth--;
            } else if (depth == 0 && (token.is(";") || token.is(",") && startsDeclarator(tokens, at + 1))) {
                return at;
            }
        }
        return tokens.size();
    }

    /** Whether a name follows, and then what can follow a declared name; so not the comma of {@code Map<String, Integer>}. */
    private static boolean startsDeclarator(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).isName()) {
            return false;
        }
        if (at + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(at + 1);
        return next.is("=") || next.is(",") || next.is(";") || next.is("[");
    }
}
