/**
 * Regularization: penalties with their proximal operators, projections, and the regression methods that use them.
 *
 * <p>Start with {@link descent.optim.regularization.Ridge}, {@link descent.optim.regularization.Lasso} and {@link descent.optim.regularization.LogisticClassifier}; a penalty on any smooth objective is a {@link
 * descent.optim.regularization.Composite} for {@link descent.optim.regularization.Ista} or {@link descent.optim.regularization.Fista}.
 */
@NullMarked
package descent.optim.regularization;

import org.jspecify.annotations.NullMarked;
