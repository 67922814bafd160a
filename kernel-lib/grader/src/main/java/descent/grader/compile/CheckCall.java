package descent.grader.compile;

import java.util.List;
import java.util.Optional;

/**
 * The call {@code check("id", expression)} in a check cell.
 *
 * @param id the exercise
 * @param binding the expression that makes the answer
 */
public record CheckCall(String id, String binding) {
    /** The first call of {@code check} with a literal id and one more argument. */
    public static Optional<CheckCall> in(String source) {
        List<Token> tokens = Lexer.tokens(source);
        for (int i = 0; i + 4 < tokens.size(); i++) {
            boolean starts = tokens.get(i).is("check")
                    && tokens.get(i + 1).is("(")
                    && tokens.get(i + 2).kind() == Token.Kind.TEXT
                    && tokens.get(i + 3).is(",");
            int end = starts ? close(tokens, i + 1) : -1;
            if (end > 0) {
                String id = tokens.get(i + 2).text();
                String binding = source.substring(
                                tokens.get(i + 4).from(), tokens.get(end).from())
                        .strip();
                return Optional.of(new CheckCall(id.substring(1, id.length() - 1), binding));
            }
        }
        return Optional.empty();
    }

    private static int close(List<Token> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                depth++;
            } else if (tokens.get(i).is(")") && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
