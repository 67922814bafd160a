package descent.grader.compile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of compiling one answer.
 *
 * @param entry the class whose static method {@code $answer} makes the answer
 * @param classes class files by class name; empty if it does not compile
 * @param problems the compiler's words if it does not compile
 * @param marks where in the notebook the lines of the class come from, in order
 * @param left parts of the notebook that the answer does without because they do not compile
 */
public record Compiled(
        String entry, Map<String, byte[]> classes, List<Problem> problems, List<Problem> left, List<Mark> marks) {
    /**
     * From this line of the class on, its lines are those of a cell.
     *
     * @param from the line in the class
     * @param cell the number of the cell, -1 if it is none of the notebook's
     * @param line the line in the cell
     */
    public record Mark(int from, int cell, int line) {}

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
        marks = List.copyOf(marks);
    }

    /** Where in the notebook a line of the class comes from; null if it does not. */
    public @Nullable Mark mark(int line) {
        Mark last = null;
        for (Mark mark : marks) {
            if (mark.from() <= line) {
                last = mark;
            }
        }
        return last == null || last.cell() < 0 ? null : new Mark(line, last.cell(), last.line() + line - last.from());
    }

    /** Whether there are classes. */
    public boolean succeeded() {
        return !classes.isEmpty();
    }
}
