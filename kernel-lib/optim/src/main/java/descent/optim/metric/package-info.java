/** Scores of predictions: of classes, of rankings, of probabilities, of numbers. Equal to scikit-learn's. */
@NullMarked
package descent.optim.metric;

import org.jspecify.annotations.NullMarked;
