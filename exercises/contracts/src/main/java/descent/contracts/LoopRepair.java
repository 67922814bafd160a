package descent.contracts;

/** Exercise {@code 25-repair}: a training loop without its six bugs. */
@FunctionalInterface
public interface LoopRepair {
    /** Dropout, in training mode. */
    @FunctionalInterface
    interface Dropout {
        /** The input with some of its components set to zero and the others scaled up, in a new array; the same for the same input. */
        double[] of(double[] input);
    }

    /**
     * Trains {@code softmax(Wx + b)} by mini-batches on cross-entropy; the biases start at 0.
     *
     * <p>An epoch goes through the samples in its order, batch by batch. A batch's gradient is that of its mean cross-entropy, with
     * dropout on its inputs. After it the weights move with {@code weightRate · decay^e} and the biases with
     * {@code biasRate · decay^e}, where e = 0 in the first epoch. After each epoch the mean cross-entropy of all samples is measured,
     * without dropout.
     *
     * <p>Example: inputs {@code {{2}}}, labels {@code {0}}, start {@code {{0}, {0}}}, one epoch with rates 1 and no dropout gives
     * the weights {@code {{1}, {-1}}}, the biases {@code {0.5, -0.5}} and the loss {@code ln(1 + e^-5) = 0.0067}.
     *
     * @param inputs one row for each sample, at least one; not modified
     * @param labels the class of each sample, from 0; not modified
     * @param start W before the first step, a row for each class; not modified
     * @param plan orders, batch, rates; not modified
     * @param dropout may be asked once for each sample of each epoch
     */
    TrainedClassifier train(double[][] inputs, int[] labels, double[][] start, TrainingPlan plan, Dropout dropout);
}
