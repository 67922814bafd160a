package descent.contracts;

/** A source of chance. */
@FunctionalInterface
public interface Dice {
    /** A random whole number from 0 to {@code bound} − 1, each equally likely; {@code bound} is at least 1. */
    int below(int bound);
}
