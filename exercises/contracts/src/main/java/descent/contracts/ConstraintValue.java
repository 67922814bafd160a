package descent.contracts;

/** A constraint's function, which should be 0. */
@FunctionalInterface
public interface ConstraintValue {
    /** Its value at a point, which is not modified. */
    double at(double[] x);
}
