package descent.contracts;

/** Exercise {@code 17-kkt}: how far a point and its multipliers are from the conditions of Karush, Kuhn and Tucker. */
@FunctionalInterface
public interface KktCheck {
    /**
     * The largest residual of each condition for {@code min f(x)} with {@code gⱼ(x) ≤ 0}, at a point where everything has been
     * computed.
     *
     * <p>Example: with {@code gradient = {-1, -0.5}}, {@code normals = {{1, 1}, {1, 0}}}, {@code g = {0, 0}}, {@code mu = {0.5, 0.5}} all
     * four are 0.
     *
     * @param gradient ∇f, n numbers; not modified
     * @param normals ∇g₁, …, ∇gₘ, a row of n numbers each; m may be 0; not modified
     * @param g the values g₁, …, gₘ; not modified
     * @param mu the multipliers μ₁, …, μₘ; not modified
     */
    KktResiduals residuals(double[] gradient, double[][] normals, double[] g, double[] mu);
}
