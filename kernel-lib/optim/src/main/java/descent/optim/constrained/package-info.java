/**
 * Minimizing under constraints: the Lagrangian and its conditions, quadratic programs, penalties, projections.
 *
 * <p>A problem is min f(x) with hᵢ(x) = 0 and gⱼ(x) ≤ 0, its Lagrangian f + λᵀh + μᵀg with μ ≥ 0. Start with {@link descent.optim.constrained.AugmentedLagrangian} for functions, {@link descent.optim.constrained.InteriorPointQp} for quadratic
 * programs, {@link descent.optim.constrained.ProjectedGradient} where the set is easy to project on, and look at any answer through {@link descent.optim.constrained.KktReport}.
 */
@NullMarked
package descent.optim.constrained;

import org.jspecify.annotations.NullMarked;
