package descent.check.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How an answer to one exercise went.
 *
 * @param exercise what was asked
 * @param settings how it was checked
 * @param outcomes one for each check, in the order of the source, public checks first
 * @param finding the variant that the answer behaves like: a misconception if it failed, a convention if it passed
 * @param untouched whether the answer is still the stub of the student's notebook
 */
public record Verdict(
        Exercise exercise, Settings settings, List<Outcome> outcomes, Optional<Variant> finding, boolean untouched) {
    public Verdict {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether every check passed. */
    public boolean passed() {
        return outcomes.stream().allMatch(Outcome::passed);
    }

    /** Whether the grader failed somewhere, so that these points are no result. */
    public boolean broken() {
        return outcomes.stream().anyMatch(outcome -> outcome.status() == Outcome.Status.ERROR);
    }

    /** The points of the checks that ran and passed, extra credit included. */
    public BigDecimal points() {
        return sum(outcomes.stream().map(Outcome::points));
    }

    /** The points that the checks that ran can give, extra credit not included. */
    public BigDecimal outOf() {
        return sum(outcomes.stream().filter(outcome -> !outcome.extra()).map(Outcome::outOf));
    }

    /** The points that only hidden checks give, none if they ran too. */
    public BigDecimal hiddenPoints() {
        return exercise.points().subtract(outOf()).max(BigDecimal.ZERO);
    }

    private static BigDecimal sum(java.util.stream.Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
