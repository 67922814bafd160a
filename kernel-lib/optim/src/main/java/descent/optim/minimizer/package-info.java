/**
 * Methods that are more than an update rule: they decide when and where to look at the objective.
 *
 * <p>Line search methods are a {@link descent.optim.minimizer.Direction} and a {@link descent.optim.minimizer.LineSearch}; {@link descent.optim.minimizer.TrustRegion}, {@link descent.optim.minimizer.LevenbergMarquardt} and {@link
 * descent.optim.minimizer.NelderMead} stand by themselves. Start with {@link descent.optim.minimizer.Lbfgs} where there are gradients, with {@link descent.optim.minimizer.Newton} where there are Hessians of some hundred variables, with {@link
 * descent.optim.minimizer.LevenbergMarquardt} for least squares.
 */
@NullMarked
package descent.optim.minimizer;

import org.jspecify.annotations.NullMarked;
