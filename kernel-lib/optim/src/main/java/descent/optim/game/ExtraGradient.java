package descent.optim.game;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;

/**
 * Extragradient: look ahead first, then step from where you are with the gradients from there.
 *
 * <pre>
 * x½ = x − η ∂f₁/∂x(x, y),   y½ = y − η ∂f₂/∂y(x, y)
 * x ← x − η ∂f₁/∂x(x½, y½),  y ← y − η ∂f₂/∂y(x½, y½)
 * </pre>
 *
 * <p>On the game xy each step multiplies the distance by √(1 − η² + η⁴): it converges for η &lt; 1. Two evaluations a step.
 *
 * <p>Source: Korpelevich, "The extragradient method for finding saddle points and other problems", 1976.
 *
 * @param learningRate η &gt; 0, below 1/L for a game whose gradients change by at most L times the distance
 */
public record ExtraGradient(double learningRate) implements Play {
    /** Checks η. */
    public ExtraGradient {
        Require.positive("learningRate", learningRate);
    }

    @Override
    public Stepper start(Game game) {
        double[] gx = new double[game.first()];
        double[] gy = new double[game.second()];
        double[] aheadX = new double[game.first()];
        double[] aheadY = new double[game.second()];
        return (x, y) -> {
            game.gradients(x, y, gx, gy);
            System.arraycopy(x, 0, aheadX, 0, x.length);
            System.arraycopy(y, 0, aheadY, 0, y.length);
            Vectors.axpy(-learningRate, gx, aheadX);
            Vectors.axpy(-learningRate, gy, aheadY);
            game.gradients(aheadX, aheadY, gx, gy);
            Vectors.axpy(-learningRate, gx, x);
            Vectors.axpy(-learningRate, gy, y);
        };
    }
}
