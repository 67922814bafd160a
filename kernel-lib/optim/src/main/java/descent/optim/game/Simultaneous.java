package descent.optim.game;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;

/**
 * Both players step at once: x ← x − η ∂f₁/∂x, y ← y − η ∂f₂/∂y, both at the old point.
 *
 * <p>On the game xy each step multiplies the distance from the equilibrium by √(1 + η²): it never converges, however small η.
 *
 * @param learningRate η &gt; 0
 */
public record Simultaneous(double learningRate) implements Play {
    /** Checks η. */
    public Simultaneous {
        Require.positive("learningRate", learningRate);
    }

    @Override
    public Stepper start(Game game) {
        double[] gx = new double[game.first()];
        double[] gy = new double[game.second()];
        return (x, y) -> {
            game.gradients(x, y, gx, gy);
            Vectors.axpy(-learningRate, gx, x);
            Vectors.axpy(-learningRate, gy, y);
        };
    }
}
