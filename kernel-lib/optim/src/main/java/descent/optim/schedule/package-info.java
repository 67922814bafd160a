/** Learning rates as functions of the step. */
@NullMarked
package descent.optim.schedule;

import org.jspecify.annotations.NullMarked;
