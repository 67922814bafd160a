/**
 * Neural networks, small and exact: each layer is one file with its formula and, beside it, the derivative.
 *
 * <p>Start with {@link descent.optim.nn.Network} and {@link descent.optim.nn.NetworkObjective}: a network with samples and a
 * loss is a {@link descent.optim.objective.FiniteSum} of one flat θ, so every optimizer trains it unchanged. A layer is an
 * immutable description; what runs is the {@link descent.optim.nn.Pass} that it starts, which owns its buffers. Batches are
 * row-major {@code double[]}: one row per sample.
 */
@NullMarked
package descent.optim.nn;

import org.jspecify.annotations.NullMarked;
