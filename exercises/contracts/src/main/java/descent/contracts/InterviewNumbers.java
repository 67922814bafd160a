package descent.contracts;

/** Exercise {@code 25-numbers}: the numbers everybody should know. */
@FunctionalInterface
public interface InterviewNumbers {
    /**
     * The number on the back of a card, to half a per cent.
     *
     * <p>Example: {@code answer("adam-first-step")} is the length of the first step of Adam over its rate.
     *
     * @param key one of the keys in the notebook's list
     */
    double answer(String key);
}
