package descent.grader.compile;

import java.util.List;
import java.util.Map;

/**
 * What came of compiling one answer.
 *
 * @param entry the class whose static method {@code $answer} makes the answer
 * @param classes class files by class name; empty if it does not compile
 * @param problems the compiler's words if it does not compile
 * @param left parts of the notebook that the answer does without because they do not compile
 */
public record Compiled(String entry, Map<String, byte[]> classes, List<Problem> problems, List<Problem> left) {
    /**
     * One of the compiler's complaints.
     *
     * @param cell the number of the cell, -1 if it is about the check cell's own line
     * @param line the line in the cell, from 1
     * @param source that line
     * @param message the compiler's words
     */
    public record Problem(int cell, int line, String source, String message) {}

    public Compiled {
        problems = List.copyOf(problems);
        left = List.copyOf(left);
    }

    /** Whether there are classes. */
    public boolean succeeded() {
        return !classes.isEmpty();
    }
}
