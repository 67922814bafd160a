package descent.contracts;

/** Exercise {@code 02-diagnose}: names a loss curve as a person would who looks at it. */
@FunctionalInterface
public interface CurveReader {
    /**
     * The kind of a loss curve: the first of these that is true.
     *
     * <ol>
     *   <li>{@code NOT_A_NUMBER}: one of the losses is NaN or infinite.
     *   <li>{@code DIVERGE}: the last loss is above the first.
     *   <li>{@code OSCILLATE}: at least a third of the steps go up, {@code losses[k] > losses[k − 1]}.
     *   <li>{@code SPIKE}: some loss is more than twice as large as one before it, however long before.
     *   <li>{@code CRAWL}: the last loss is above 0.9 times the first.
     *   <li>{@code GOOD}: otherwise.
     * </ol>
     *
     * <p>Example: {@code kind({8, 4, 2, 1, 2.5, 1.5})} is {@code SPIKE}: one of five steps goes up, which is less than a third, but 2.5 is
     * more than twice 1.
     *
     * @param losses at least two, above 0 where they are finite; not modified
     */
    CurveKind kind(double[] losses);
}
