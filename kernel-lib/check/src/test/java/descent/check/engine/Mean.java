package descent.check.engine;

/** The contract of the exercise that these tests use. */
@FunctionalInterface
public interface Mean {
    /** The mean of some numbers, 0 of none. */
    double mean(double[] numbers);
}
