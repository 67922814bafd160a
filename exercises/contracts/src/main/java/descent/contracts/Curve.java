package descent.contracts;

/** A function of one number. */
@FunctionalInterface
public interface Curve {
    /** Its value at x. */
    double at(double x);
}
