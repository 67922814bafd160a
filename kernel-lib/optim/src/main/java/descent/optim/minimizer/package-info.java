/** Methods that are more than an update rule: they decide when and where to look at the objective. */
@NullMarked
package descent.optim.minimizer;

import org.jspecify.annotations.NullMarked;
