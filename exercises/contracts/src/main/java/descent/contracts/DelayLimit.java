package descent.contracts;

/** Exercise {@code 22-delay-limit}: the largest rate for gradients that are old. */
@FunctionalInterface
public interface DelayLimit {
    /**
     * The largest η below which {@code θₜ₊₁ = θₜ − ηλ·θₜ₋τ} dies out.
     *
     * <p>Example: {@code rate(1, 4)} is {@code 0.25}.
     *
     * @param delay τ, at least 0
     * @param curvature λ, above 0
     */
    double rate(int delay, double curvature);
}
