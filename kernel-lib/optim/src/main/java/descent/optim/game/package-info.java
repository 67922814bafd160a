/**
 * Two players who each minimize a loss that depends on the other: why gradient descent, applied by both, need not settle, and what does.
 *
 * <p>Start with {@link descent.optim.game.BilinearGame} and a {@link descent.optim.game.Play}; {@link descent.optim.game.Gan} is the game that made the subject famous, on a {@link descent.optim.game.Ring} of modes that can be counted.
 */
@NullMarked
package descent.optim.game;

import org.jspecify.annotations.NullMarked;
