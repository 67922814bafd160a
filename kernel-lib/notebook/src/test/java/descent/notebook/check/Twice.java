package descent.notebook.check;

/** The contract of the exercise that these tests use. */
@FunctionalInterface
public interface Twice {
    /** Two times a number. */
    double twice(double x);
}
