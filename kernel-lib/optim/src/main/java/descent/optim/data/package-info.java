/** Batches of a data set and the ways to draw them. */
@NullMarked
package descent.optim.data;

import org.jspecify.annotations.NullMarked;
