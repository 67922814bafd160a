package descent.contracts;

/** Exercise {@code 03-way-out}: the direction in which a saddle falls off most. */
@FunctionalInterface
public interface WayOut {
    /**
     * A vector v of length 1 with the smallest curvature {@code vᵀHv} there is, to 1e-3, where H is the Hessian at the saddle.
     *
     * <p>Example: for {@code f(x) = x₀² − ½x₁²} and the saddle (0, 0) it is {@code {0, 1}} or {@code {0, −1}}.
     *
     * @param f the function, of two variables or more; its gradient may be asked for 2000 times
     * @param saddle where its gradient is zero; not modified
     */
    double[] direction(LossFunction f, double[] saddle);
}
