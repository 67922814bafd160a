package descent.contracts;

/** A matrix that is known only by its products. */
@FunctionalInterface
public interface VectorMap {
    /** Its product with a vector, which is not modified, in a new array. */
    double[] times(double[] v);
}
