package descent.contracts;

/** A source of random numbers between 0 and 1. */
@FunctionalInterface
public interface Chance {
    /** The next number, each in [0, 1) equally likely. */
    double next();
}
