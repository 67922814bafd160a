package descent.contracts;

/** Exercise {@code 23-log-uniform}: a draw for which equal factors are equally likely. */
@FunctionalInterface
public interface LogUniformDraw {
    /**
     * The value at a share u of the way from low to high, measured in the logarithm: {@code low} for u = 0, {@code high} for u = 1, and their geometric mean in the middle.
     *
     * <p>Example: {@code draw(0.001, 10, 0.25)} is {@code 0.01}.
     *
     * @param low above 0
     * @param high above low
     * @param u in [0, 1]
     */
    double draw(double low, double high, double u);
}
