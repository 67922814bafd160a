package descent.contracts;

/** Exercise {@code 14-batchnorm-forward}: batch normalization, forward. */
@FunctionalInterface
public interface BatchNormStart {
    /**
     * Starts a layer; its running mean is 0 and its running variance 1 in each unit.
     *
     * <pre>
     * training   μ = mean of the column,  σ² = mean of (x − μ)²  (divided by b)
     *            y = γ(x − μ)/√(σ² + ε) + β
     *            running mean ← (1 − s)·running mean + sμ,  running variance ← (1 − s)·running variance + s·σ²·b/(b − 1)
     * use        y = γ(x − running mean)/√(running variance + ε) + β
     * </pre>
     *
     * <p>Example: with ε = 0, s = 1, γ = 1, β = 0 the batch ((3), (7)) in training gives ((−1), (1)), and then ((5)) in use gives ((0)).
     *
     * @param units the number of columns, at least 1
     * @param epsilon ε, at least 0
     * @param share s in [0, 1], the share of the new in the running averages
     */
    BatchNormPass start(int units, double epsilon, double share);
}
