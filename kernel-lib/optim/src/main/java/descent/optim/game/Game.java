package descent.optim.game;

/** Two players, x and y, with a loss each: f₁(x, y) for the first, f₂(x, y) for the second. */
public interface Game {
    /** Returns the number of the first player's variables. */
    int first();

    /** Returns the number of the second player's variables. */
    int second();

    /**
     * Writes each player's gradient of its own loss by its own variables.
     *
     * @param x not modified
     * @param y not modified
     * @param gx ∂f₁/∂x, overwritten
     * @param gy ∂f₂/∂y, overwritten
     */
    void gradients(double[] x, double[] y, double[] gx, double[] gy);
}
