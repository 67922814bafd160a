package descent.optim.selection;

/** A step before learning that is itself learned from the training data: scaling, feature selection. */
@FunctionalInterface
public interface Transform {
    /** Learns from the training rows and targets, which may not be modified. */
    Mapping fit(double[][] x, double[] y);

    /** What was learned: a new row for a row. */
    @FunctionalInterface
    interface Mapping {
        /** Returns the transformed row; x is not modified. */
        double[] apply(double[] x);
    }
}
