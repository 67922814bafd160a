package descent.notebook.figure;

/** A vector {dx, dy} at each point of the plane. */
@FunctionalInterface
public interface VectorField {
    double[] at(double x, double y);
}
