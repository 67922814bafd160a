/**
 * Optimization algorithms written from scratch: settings are immutable records, running state is a separate object, and
 * every algorithm is one file that can be held against its paper.
 *
 * <p>Start with {@link descent.optim.run.Training}: it takes an {@link descent.optim.optimizer.Optimizer} and minimizes an
 * {@link descent.optim.objective.Objective}. Nothing here prints, logs or draws.
 */
@NullMarked
package descent.optim;

import org.jspecify.annotations.NullMarked;
