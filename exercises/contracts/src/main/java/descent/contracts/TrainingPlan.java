package descent.contracts;

/**
 * How a classifier is to be trained.
 *
 * @param orders one permutation of the samples' numbers for each epoch
 * @param batch samples in a batch, at least 1; the last batch of an epoch may be smaller
 * @param weightRate the learning rate of the weights in the first epoch, at least 0
 * @param biasRate the learning rate of the biases in the first epoch, at least 0
 * @param decay the factor of both rates from one epoch to the next, above 0
 */
@SuppressWarnings("ArrayRecordComponent") // plain values are what crosses to an answer's JVM
public record TrainingPlan(int[][] orders, int batch, double weightRate, double biasRate, double decay) {}
