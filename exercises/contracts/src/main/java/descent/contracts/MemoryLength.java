package descent.contracts;

/** Exercise {@code 11-memory-length}: how long an LSTM remembers. */
@FunctionalInterface
public interface MemoryLength {
    /**
     * The number of steps after which 1/e of the memory is left, if every forget gate is σ(b): {@code −1/ln σ(b)}, σ(b) = 1/(1 + e^(−b)).
     *
     * <p>Example: {@code steps(0)} is {@code 1/ln 2 = 1.4427}, {@code steps(1)} is {@code 3.1922}.
     *
     * @param bias b, between −20 and 20
     */
    double steps(double bias);
}
