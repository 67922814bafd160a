package descent.grader.compile;

import java.util.List;
import java.util.Set;

/**
 * What one question's answer is compiled from.
 *
 * @param contract the full name of the interface that it implements
 * @param imports import declarations, the master's first
 * @param pieces what it needs of the notebook, in order
 * @param named what the binding names itself, without which there is no answer
 * @param binding the expression that makes the answer, from the master's check cell
 */
public record AnswerSource(
        String contract, List<String> imports, List<Snippet> pieces, Set<String> named, String binding) {
    public AnswerSource {
        imports = List.copyOf(imports);
        pieces = List.copyOf(pieces);
        named = Set.copyOf(named);
    }

    /** Whether the notebook declares nothing that the binding names. */
    public boolean isEmpty() {
        return pieces.stream().noneMatch(piece -> named.contains(piece.name()));
    }
}
