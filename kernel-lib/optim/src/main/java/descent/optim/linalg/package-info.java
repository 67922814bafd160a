/** Vectors as plain {@code double[]}, with the few operations that algorithms share. */
@NullMarked
package descent.optim.linalg;

import org.jspecify.annotations.NullMarked;
