/**
 * Learning by trying: policies that are improved along estimated gradients of the reward that they collect.
 *
 * <p>Start with {@link descent.optim.policy.SoftmaxPolicy} and {@link descent.optim.policy.Reinforce} on a {@link descent.optim.policy.Bandit}; {@link descent.optim.policy.GridWorld} has longer episodes, and {@link
 * descent.optim.policy.ExactPolicy} computes there without sampling what the others estimate.
 */
@NullMarked
package descent.optim.policy;

import org.jspecify.annotations.NullMarked;
