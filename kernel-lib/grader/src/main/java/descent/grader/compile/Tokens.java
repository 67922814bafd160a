package descent.grader.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java as a plagiarism check sees it: comments and spaces gone, names, numbers and texts alike whatever they say. */
public final class Tokens {
    /** Words that are keywords in some places only, which the compiler's list leaves out. */
    private static final Set<String> CONTEXTUAL = Set.of("record", "var");

    private Tokens() {}

    /** One word for each token. */
    public static List<String> normal(String source) {
        List<String> words = new ArrayList<>();
        for (Token token : Lexer.tokens(source)) {
            words.add(
                    switch (token.kind()) {
                        case WORD -> keyword(token.text()) ? token.text() : "name";
                        case NUMBER -> "0";
                        case TEXT -> "\"\"";
                        case SYMBOL -> token.text();
                    });
        }
        return words;
    }

    private static boolean keyword(String word) {
        return SourceVersion.isKeyword(word) || CONTEXTUAL.contains(word);
    }
}
