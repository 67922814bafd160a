/**
 * The public checks of every exercise, and the catalogued mistakes with their hints; students have these.
 *
 * <p>One class an exercise, listed in {@code META-INF/descent/checks}. How to write one: {@code docs/writing-exercises.md}.
 */
@NullMarked
package descent.checks;

import org.jspecify.annotations.NullMarked;
