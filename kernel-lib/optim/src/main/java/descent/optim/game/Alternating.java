package descent.optim.game;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;

/**
 * The players step in turn: x ← x − η ∂f₁/∂x, then y ← y − η ∂f₂/∂y at the new x.
 *
 * <p>On the game xy with η &lt; 2 it stays on an ellipse around the equilibrium: bounded, and no nearer.
 *
 * @param learningRate η &gt; 0
 */
public record Alternating(double learningRate) implements Play {
    /** Checks η. */
    public Alternating {
        Require.positive("learningRate", learningRate);
    }

    @Override
    public Stepper start(Game game) {
        double[] gx = new double[game.first()];
        double[] gy = new double[game.second()];
        return (x, y) -> {
            game.gradients(x, y, gx, gy);
            Vectors.axpy(-learningRate, gx, x);
            game.gradients(x, y, gx, gy);
            Vectors.axpy(-learningRate, gy, y);
        };
    }
}
