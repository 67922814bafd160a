/**
 * Search without gradients: simulated annealing, and the choice of hyper-parameters by grid, at random, by Gaussian processes and by successive halving.
 *
 * <p>Start with {@link descent.optim.search.SimulatedAnnealing} for states of any kind, and with {@link descent.optim.search.RandomSearch} for hyper-parameters.
 */
@NullMarked
package descent.optim.search;

import org.jspecify.annotations.NullMarked;
