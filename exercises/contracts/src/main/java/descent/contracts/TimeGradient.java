package descent.contracts;

/** Exercise {@code 11-bptt}: back-propagation through time. */
@FunctionalInterface
public interface TimeGradient {
    /**
     * The gradient ∂L/∂W of the recurrence {@code h_t = tanh(W h_{t−1} + U x_t)}, h_0 = 0, t = 1, …, T.
     *
     * <pre>
     * δ_t = direct_t + Wᵀ (1 − h²_{t+1}) δ_{t+1},   δ_{T+1} = 0
     * ∂L/∂W = Σ_t (1 − h²_t) δ_t h_{t−1}ᵀ
     * </pre>
     *
     * <p>Example in one dimension: W = U = 1, x = (1, 0), direct = (0, 1) gives {@code (1 − h_2²) h_1} with h_1 = tanh 1, h_2 = tanh h_1.
     *
     * @param w W, n × n, not symmetric in general; not modified
     * @param u U, n × m; not modified
     * @param inputs x_1, …, x_T, each m numbers; not modified
     * @param direct ∂L/∂h_t, as far as L depends on h_t directly, for t = 1, …, T, each n numbers; not modified
     * @return n × n, a new array
     */
    double[][] gradient(double[][] w, double[][] u, double[][] inputs, double[][] direct);
}
