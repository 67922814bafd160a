package descent.grader.notebook;

import java.math.BigDecimal;

/**
 * A cell of a notebook.
 *
 * @param position its number in the notebook, from 0
 * @param code whether it is a code cell
 * @param source its text
 * @param id its id, empty if it has none
 * @param gradeId its nbgrader id, empty if it has none
 * @param grade whether nbgrader grades it
 * @param solution whether a learner writes in it
 * @param locked whether a learner must not change it
 * @param task whether it asks for cells of the learner's own, marked by hand
 * @param points what it can give, 0 where that is no sensible number
 */
public record Cell(
        int position,
        boolean code,
        String source,
        String id,
        String gradeId,
        boolean grade,
        boolean solution,
        boolean locked,
        boolean task,
        BigDecimal points) {

    /** Whether the master's text counts, whatever the submission has. */
    public boolean isFixed() {
        return !solution && (grade || locked);
    }

    /** Whether a human marks it. */
    public boolean isManual() {
        return solution && grade || task;
    }
}
