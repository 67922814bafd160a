package descent.contracts;

/** Exercise {@code 24-off-policy}: the value of a policy from another one's episodes, with truncated weights. */
@FunctionalInterface
public interface OffPolicyEstimate {
    /**
     * The mean over episodes i of min(w_i, limit)·G_i, where w_i = Π_t target[i][t]/behaviour[i][t].
     *
     * <p>Example: {@code value({{0.5, 0.8}}, {{0.25, 0.4}}, {10}, 3)} is {@code 30}: the weight 4 is cut to 3.
     *
     * @param target the wanted policy's probability of what was done, a row for each episode; rows may differ in length; not modified
     * @param behaviour that of the policy which acted, above 0; not modified
     * @param returns G_i, at least one; not modified
     * @param limit above 0, may be infinite
     */
    double value(double[][] target, double[][] behaviour, double[] returns, double limit);
}
