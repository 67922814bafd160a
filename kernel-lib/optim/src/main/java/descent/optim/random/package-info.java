/** The house generator: the same numbers on every machine and every JDK. */
@NullMarked
package descent.optim.random;

import org.jspecify.annotations.NullMarked;
