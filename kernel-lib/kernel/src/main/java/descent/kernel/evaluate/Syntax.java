package descent.kernel.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Leaves out what the compiler says only because it lost its way at an earlier mistake. */
final class Syntax {
    private static final Pattern CODE = Pattern.compile(
            "compiler\\.err\\.(expected\\d?|dot\\.class.*|premature\\.eof|illegal\\.start.*|illegal\\.text.*"
                    + "|illegal\\.char.*|not\\.stmt|unclosed.*|else\\.without\\.if|orphaned|empty\\.char\\.lit|malformed.*)");
    static final String NO_STATEMENT = "compiler.err.not.stmt";

    /** The kernel's name for a bracket without its partner. */
    static final String BRACKETS = "brackets";

    private Syntax() {}

    /** Whether it is a mistake in the grammar. */
    static boolean grammar(Problem problem) {
        return CODE.matcher(problem.code()).matches() || problem.code().equals(BRACKETS);
    }

    /** Of mistakes in the grammar the first of each line, and nothing besides them; all of them if there are none. */
    static List<Problem> first(List<Problem> sorted) {
        List<Problem> grammar = sorted.stream()
                .filter(problem -> CODE.matcher(problem.code()).matches())
                .toList();
        if (grammar.isEmpty()) {
            return sorted;
        }
        boolean lost = grammar.stream().anyMatch(problem -> !problem.code().equals(NO_STATEMENT));
        Set<String> lines = new HashSet<>();
        return grammar.stream()
                .filter(problem -> !(lost && problem.code().equals(NO_STATEMENT)))
                .filter(problem -> lines.add(problem.origin().label() + " " + problem.line()))
                .toList();
    }
}
