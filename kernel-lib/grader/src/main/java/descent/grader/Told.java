package descent.grader;

import descent.check.forbid.ShortCut;
import descent.grader.compile.Compiled;
import descent.grader.compile.Compiled.Mark;
import descent.grader.compile.Compiled.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences for the learner, in the terms of the notebook. */
final class Told {
    static final String PRINTED_HIDDEN = "\n… What it printed while hidden checks called it is not shown.";

    private static final int MOST = 3;

    private Told() {}

    static String problems(List<Problem> problems) {
        return problems.stream().limit(MOST).map(Told::problem).collect(Collectors.joining("\n"));
    }

    private static String problem(Problem problem) {
        return problem.cell() < 0
                ? "The check cell cannot use the answer: " + problem.message()
                : "Cell " + (problem.cell() + 1) + ", line " + problem.line() + ": " + problem.message() + "\n    "
                        + problem.source();
    }

    static String shortCuts(List<ShortCut> shortCuts, Compiled compiled) {
        return shortCuts.stream()
                .limit(MOST)
                .map(cut -> {
                    Mark mark = compiled.mark(cut.line());
                    return "This exercise must be answered without " + cut.used()
                            + (mark == null
                                    ? "."
                                    : ", which cell " + (mark.cell() + 1) + " uses in line " + mark.line() + ".");
                })
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    static List<String> left(Compiled compiled) {
        return compiled.left().stream()
                .map(problem -> "Not used, because it does not compile: " + problem(problem))
                .toList();
    }
}
