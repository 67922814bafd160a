/**
 * Runs an exercise's checks on an answer, names the misconception, counts the points.
 *
 * <p>Start with {@link descent.check.engine.Exercises}, which finds exercises by id, and {@link descent.check.engine.Engine}.
 */
@NullMarked
package descent.check.engine;

import org.jspecify.annotations.NullMarked;
