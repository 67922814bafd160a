package descent.optim.optimizer;

import descent.optim.linalg.Vectors;

/** The norms by which a gradient can be measured. */
public enum Norm {
    /** Σ |xᵢ|. */
    L1,
    /** √(Σ xᵢ²). */
    L2,
    /** max |xᵢ|. */
    MAX;

    /** Returns the norm of a vector, which is not modified. */
    public double of(double[] x) {
        switch (this) {
            case L1:
                return Vectors.norm1(x);
            case L2:
                return Vectors.norm(x);
            default:
                return Vectors.normInf(x);
        }
    }
}
