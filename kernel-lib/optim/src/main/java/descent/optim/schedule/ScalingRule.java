package descent.optim.schedule;

import descent.optim.linalg.Require;

/** How the learning rate follows the batch size. */
public enum ScalingRule {
    /**
     * η ∝ B: k small steps of SGD in nearly the same direction are one of k times the length. Breaks above the noise scale, and needs a warm-up.
     *
     * <p>Source: Goyal et al., "Accurate, large minibatch SGD", 2017, section 2.1.
     */
    LINEAR,
    /**
     * η ∝ √B: keeps the variance of the step; the usual rule for Adam and its kin.
     *
     * <p>Source: Krizhevsky, "One weird trick for parallelizing convolutional neural networks", 2014, section 5.
     */
    SQUARE_ROOT;

    /** Returns the rate for another batch size, given one that works. */
    public double rate(double workingRate, int workingBatch, int batch) {
        Require.nonNegative("workingRate", workingRate);
        Require.atLeast(1, "workingBatch", workingBatch);
        Require.atLeast(1, "batch", batch);
        double ratio = (double) batch / workingBatch;
        return workingRate * (this == LINEAR ? ratio : Math.sqrt(ratio));
    }
}
