package descent.contracts;

/** Exercise {@code 25-initial-loss}: the cheapest test there is. */
@FunctionalInterface
public interface PlausibleStart {
    /**
     * Whether a cross-entropy is that of an untrained classifier: at most 10 % of {@code ln K} away from {@code ln K}, to either side.
     *
     * <p>Example: {@code plausible(2.4, 10)} is true and {@code plausible(3.3, 10)} is false, because ln 10 is 2.303.
     *
     * @param loss the mean loss before the first step, in nats; perhaps NaN or infinite, which is not plausible
     * @param classes K, at least 2
     */
    boolean plausible(double loss, int classes);
}
