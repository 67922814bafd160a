package descent.optim.parallel;

/**
 * What the workers of a data-parallel run divide among themselves instead of copying it.
 *
 * <p>Source: Rajbhandari, Rasley, Ruwase, He, "ZeRO: memory optimizations toward training trillion parameter models", 2020, sections 5 and 7.
 */
public enum ZeroStage {
    /** Nothing: plain data parallelism. */
    NONE(1),
    /** ZeRO-1: the optimizer's state and the master weights. */
    STATES(1),
    /** ZeRO-2: the gradients too. */
    GRADIENTS(1),
    /** ZeRO-3, which is fully sharded data parallelism (FSDP): the weights too. They are gathered layer by layer, once forward and once back. */
    PARAMETERS(1.5);

    private final double traffic;

    ZeroStage(double traffic) {
        this.traffic = traffic;
    }

    /** Returns the numbers sent per update, relative to a plain all-reduce of the gradient. */
    public double traffic() {
        return traffic;
    }
}
