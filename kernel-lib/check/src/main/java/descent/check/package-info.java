/**
 * What an author of exercises writes with: annotations, expectations, seeded inputs and counted call-backs.
 *
 * <p>Start with {@link descent.check.Checks}, which marks a class of public checks, and {@link descent.check.Expect}, which
 * compares. {@code descent.check.engine} runs what is written; {@code descent.check.forbid} finds short cuts.
 */
@NullMarked
package descent.check;

import org.jspecify.annotations.NullMarked;
