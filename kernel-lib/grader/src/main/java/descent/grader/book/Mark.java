package descent.grader.book;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a human gave for an answer.
 *
 * @param student whose answer
 * @param notebook the master notebook
 * @param question the exercise, or the id of the cell that is marked by hand
 * @param points what it is worth, null to leave the points and only comment
 * @param comment what the student reads, may be empty
 */
public record Mark(
        String student,
        String notebook,
        String question,
        @Nullable BigDecimal points,
        String comment) {
    public Mark {
        if (points != null && points.signum() < 0) {
            throw new IllegalArgumentException("points must be at least 0 but were " + points);
        }
    }
}
