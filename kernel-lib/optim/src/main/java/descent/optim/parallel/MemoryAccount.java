package descent.optim.parallel;

import descent.optim.linalg.Require;

/**
 * The memory that training takes, in bytes per parameter; activations come on top ({@link CheckpointPlan}).
 *
 * <pre>
 * mixed precision, Adam:   2 weights + 2 gradients + 4 master weights + 4 first moment + 4 second moment = 16
 * on N workers:            ZeRO-1  4 + 12/N      ZeRO-2  2 + 14/N      ZeRO-3  16/N
 * </pre>
 *
 * <p>An account, not a measurement: buffers, fragments and what frameworks keep besides are left out.
 *
 * <p>Source: Rajbhandari et al., "ZeRO: memory optimizations toward training trillion parameter models", 2020, section 3.1 and figure 1.
 *
 * @param weights bytes of a weight as it is used in the network, ≥ 0
 * @param gradients bytes of a gradient, ≥ 0
 * @param master bytes of the master copy of a weight, ≥ 0; 0 without mixed precision
 * @param states bytes of the optimizer's state, ≥ 0
 */
public record MemoryAccount(double weights, double gradients, double master, double states) {
    /** Checks the numbers. */
    public MemoryAccount {
        Require.nonNegative("weights", weights);
        Require.nonNegative("gradients", gradients);
        Require.nonNegative("master", master);
        Require.nonNegative("states", states);
    }

    /** Mixed precision with an optimizer that keeps this many 32-bit vectors: 2 for Adam, 1 for momentum and Lion, 0 for plain SGD. */
    public static MemoryAccount mixed(int vectors) {
        return new MemoryAccount(2, 2, 4, 4.0 * Require.atLeast(0, "vectors", vectors));
    }

    /** Everything in 32 bits with an optimizer that keeps this many vectors: 16 bytes for Adam too. */
    public static MemoryAccount single(int vectors) {
        return new MemoryAccount(4, 4, 0, 4.0 * Require.atLeast(0, "vectors", vectors));
    }

    /** Returns this account with a state of two 8-bit vectors whose blocks share a 32-bit scale each. */
    public MemoryAccount withEightBitStates(int blockSize) {
        return new MemoryAccount(weights, gradients, master, 2 + 8.0 / Require.atLeast(1, "blockSize", blockSize));
    }

    /** Returns the account of one of several workers that divide among them what the stage says. */
    public MemoryAccount sharded(ZeroStage stage, int workers) {
        double n = Require.atLeast(1, "workers", workers);
        return new MemoryAccount(
                stage.compareTo(ZeroStage.PARAMETERS) >= 0 ? weights / n : weights,
                stage.compareTo(ZeroStage.GRADIENTS) >= 0 ? gradients / n : gradients,
                stage.compareTo(ZeroStage.STATES) >= 0 ? master / n : master,
                stage.compareTo(ZeroStage.STATES) >= 0 ? states / n : states);
    }

    /** Returns the sum, in bytes per parameter. */
    public double bytesPerParameter() {
        return weights + gradients + master + states;
    }

    /** Returns the bytes of a model with this many parameters. */
    public double bytes(double parameters) {
        return bytesPerParameter() * Require.nonNegative("parameters", parameters);
    }
}
