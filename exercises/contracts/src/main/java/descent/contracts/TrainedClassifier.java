package descent.contracts;

/**
 * What a training left.
 *
 * @param weights a row for each class
 * @param biases a number for each class
 * @param losses the mean cross-entropy of all samples after each epoch, without dropout
 */
@SuppressWarnings("ArrayRecordComponent") // plain values are what crosses to an answer's JVM
public record TrainedClassifier(double[][] weights, double[] biases, double[] losses) {}
