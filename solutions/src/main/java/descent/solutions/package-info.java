/**
 * Right answers to every exercise, each written in several ways, and the hidden checks; students do not have these.
 *
 * <p>{@code META-INF/descent/hidden-checks} and {@code META-INF/descent/answers} list the classes by exercise.
 */
@NullMarked
package descent.solutions;

import org.jspecify.annotations.NullMarked;
