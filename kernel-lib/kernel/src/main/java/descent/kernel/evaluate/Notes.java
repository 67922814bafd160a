package descent.kernel.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Says what a cell did to earlier ones, where a learner would otherwise wonder. */
final class Notes {
    private Notes() {}

    static List<String> of(Compilation.Result result) {
        List<String> notes = new ArrayList<>(result.hints());
        for (Declaration variable : result.plan().reset) {
            List<String> types = variable.uses().stream()
                    .filter(name -> !name.startsWith(Hoisted.MARK))
                    .filter(name -> result.declared().stream()
                            .anyMatch(
                                    d -> d.kind() == Piece.Kind.TYPE && d.name().equals(name)))
                    .toList();
            String what = types.isEmpty() ? "its class" : String.join(" and ", types);
            notes.add("Variable " + variable.name() + " is null again: " + what
                    + " is a new class now. Run the cell that makes " + variable.name() + " again.");
        }
        result.lost()
                .forEach((declaration, problem) -> notes.add(declaration.name() + declaration.signature() + " of "
                        + declaration.origin().label()
                        + " no longer fits and is gone: "
                        + problem.message().lines().findFirst().orElse("") + ". Correct its cell and run it again."));
        return notes;
    }
}
