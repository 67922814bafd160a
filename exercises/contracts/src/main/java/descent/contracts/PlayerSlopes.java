package descent.contracts;

/** The slopes of one function of two players, as exercise {@code 24-extragradient} gives them. */
@FunctionalInterface
public interface PlayerSlopes {
    /** Returns ∂f/∂x and ∂f/∂y at (x, y). */
    double[] at(double x, double y);
}
