package descent.optim.svm;

import descent.optim.linalg.Vectors;

/** A kernel that depends on x and z through xᵀz, ‖x‖² and ‖z‖² alone, so that a row of its matrix comes from one matrix-vector product. */
public interface InnerProductKernel extends Kernel {
    /** Replaces the products xᵀz_t, from ≤ t &lt; to, by K(x, z_t), given the squared norms. */
    void transform(double[] products, double xSquare, double[] zSquares, int from, int to);

    @Override
    default double value(double[] x, double[] z) {
        double[] one = {Vectors.dot(x, z)};
        transform(one, Vectors.dot(x, x), new double[] {Vectors.dot(z, z)}, 0, 1);
        return one[0];
    }
}
