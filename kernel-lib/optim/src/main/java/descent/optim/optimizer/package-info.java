/** First-order methods, one record each, and the wrappers that change what they see or do. */
@NullMarked
package descent.optim.optimizer;

import org.jspecify.annotations.NullMarked;
