/** Rare classes: weights, resampling inside the fold, thresholds and the correction of probabilities. */
@NullMarked
package descent.optim.imbalance;

import org.jspecify.annotations.NullMarked;
