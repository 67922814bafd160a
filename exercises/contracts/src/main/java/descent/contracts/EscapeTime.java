package descent.contracts;

/** Exercise {@code 03-escape-time}: how long gradient descent needs to leave a saddle. */
@FunctionalInterface
public interface EscapeTime {
    /**
     * The first step k after which {@code |y_k| ≥ 1}, where each step of gradient descent on {@code −½c·y²} multiplies y by {@code 1 + ηc}.
     *
     * <p>Example: {@code steps(1e-3, 1, 0.1)} is {@code 73}.
     *
     * @param start y₀, any number
     * @param curvature c, the size of the negative curvature, above 0
     * @param rate the rate η, above 0
     * @return 0 if the start is that far away already; −1 if y never gets there
     */
    int steps(double start, double curvature, double rate);
}
