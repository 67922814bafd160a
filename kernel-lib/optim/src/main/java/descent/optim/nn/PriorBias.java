package descent.optim.nn;

import descent.optim.linalg.Require;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A bias that makes the untrained network predict the prior: no first epochs are spent on learning the class shares.
 *
 * @param biases one number per output
 */
public record PriorBias(List<Double> biases) implements Initializer {
    /** Copies the list. */
    public PriorBias {
        biases = List.copyOf(biases);
    }

    /** Returns log(π/(1 − π)) for one sigmoid output, with π in (0, 1). */
    public static PriorBias sigmoid(double positives) {
        Require.that(positives > 0 && positives < 1, "positives", "must be in (0, 1)", positives);
        return new PriorBias(List.of(StrictMath.log(positives) - StrictMath.log1p(-positives)));
    }

    /** Returns log πₖ for each output of a softmax, with positive shares that are scaled to the sum 1. */
    public static PriorBias softmax(double... shares) {
        double sum = 0;
        for (double share : shares) sum += Require.positive("each share", share);
        double total = sum;
        return new PriorBias(Arrays.stream(shares)
                .mapToObj(share -> StrictMath.log(share / total))
                .collect(Collectors.toList()));
    }

    @Override
    public void fill(double[] theta, int offset, int rows, int columns, RandomGenerator random) {
        if (rows * columns != biases.size())
            throw new IllegalArgumentException(
                    "the prior has " + biases.size() + " classes but the layer has " + rows * columns + " outputs");
        for (int k = 0; k < rows; k++) theta[offset + k] = biases.get(k);
    }
}
