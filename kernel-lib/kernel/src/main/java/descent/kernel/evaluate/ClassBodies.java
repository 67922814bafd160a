package descent.kernel.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the bodies of local and anonymous classes in code, where names mean something else than around them. */
final class ClassBodies {
    private ClassBodies() {}

    /** The tokens that open them. */
    static Set<Integer> of(List<Token> tokens) {
        Set<Integer> bodies = new HashSet<>();
        for (int at = 0; at < tokens.size(); at++) {
            boolean type = (is(tokens, at, "class") || is(tokens, at, "interface") || is(tokens, at, "enum"))
                    && !is(tokens, at - 1, ".");
            boolean recorded = is(tokens, at, "record") && (is(tokens, at + 2, "(") || is(tokens, at + 2, "<"));
            int body = type || recorded ? header(tokens, at + 1) : is(tokens, at, "new") ? created(tokens, at + 1) : -1;
            if (is(tokens, body, "{")) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    /** Past the header of a type declaration. */
    private static int header(List<Token> tokens, int start) {
        int at = start;
        while (at < tokens.size() && !is(tokens, at, "{")) {
            at = is(tokens, at, "(") ? close(tokens, at, "(", ")") + 1 : at + 1;
        }
        return at;
    }

    /** Past the type and arguments after {@code new}, −1 if these are none of a class. */
    private static int created(List<Token> tokens, int start) {
        int at = arguments(tokens, start);
        return at < 0 ? -1 : close(tokens, at, "(", ")") + 1;
    }

    /** The bracket that opens the arguments after {@code new} and a type, −1 if there is none. */
    static int arguments(List<Token> tokens, int start) {
        int at = start;
        while (at < tokens.size() && (tokens.get(at).isName() || is(tokens, at, ".") || is(tokens, at, "<"))) {
            at = is(tokens, at, "<") ? close(tokens, at, "<", ">") + 1 : at + 1;
        }
        return is(tokens, at, "(") ? at : -1;
    }

    /** The token that closes what one opens. */
    static int close(List<Token> tokens, int start, String opening, String closing) {
        int depth = 0;
        for (int at = start; at < tokens.size(); at++) {
            depth += is(tokens, at, opening) ? 1 : is(tokens, at, closing) ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return tokens.size();
    }

    static boolean is(List<Token> tokens, int at, String text) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(text);
    }
}
