package descent.kernel.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads what matters to others from the tokens of a declaration. */
final class Signatures {
    private Signatures() {}

    /** The parameter types of a method, without type arguments: {@code (int,List,double[])}. */
    static String of(Piece method) {
        List<Token> tokens = method.tokens();
        StringBuilder result = new StringBuilder("(");
        List<Token> parameter = new ArrayList<>();
        int depth = 1;
        for (int at = method.nameAt() + 2; at < tokens.size() && depth > 0; at++) {
            Token token = tokens.get(at);
            depth += token.is("(") || token.is("<") ? 1 : token.is(")") || token.is(">") ? -1 : 0;
            if (depth == 0 || depth == 1 && token.is(",")) {
                append(result, parameter);
                parameter.clear();
            } else if (depth == 1 && !token.is(">") && !token.is("final")) {
                parameter.add(token);
            }
        }
        return result.append(')').toString();
    }

    private static void append(StringBuilder result, List<Token> parameter) {
        int from = 0;
        while (from + 1 < parameter.size() && parameter.get(from).is("@")) {
            from += 2;
        }
        if (parameter.size() <= from) {
            return;
        }
        result.append(result.length() > 1 ? "," : "");
        int name = parameter.size() - 1;
        while (name > from && !parameter.get(name).isName()) {
            name--;
        }
        for (int i = from; i < parameter.size(); i++) {
            if (i != name) {
                result.append(
                        parameter.get(i).is("...") ? "[]" : parameter.get(i).text());
            }
        }
    }

    /** The simple names in a type. */
    static Set<String> names(String type) {
        Set<String> names = new TreeSet<>();
        for (Token token : Lexer.read(type).tokens()) {
            if (token.isName()) {
                names.add(token.text());
            }
        }
        return names;
    }

    /** Whether two pieces say the same, however they are laid out. */
    static boolean same(Piece a, Piece b) {
        if (a.tokens().size() != b.tokens().size()) {
            return false;
        }
        for (int i = 0; i < a.tokens().size(); i++) {
            if (!a.tokens().get(i).text().equals(b.tokens().get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** The value that a field of a type has before anything is assigned. */
    static String zero(String type) {
        return switch (type) {
            case "boolean" -> "false";
            case "char" -> "'\\0'";
            case "byte", "short", "int", "long", "float", "double" -> "0";
            default -> "null";
        };
    }
}
