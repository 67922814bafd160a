package descent.solutions;

import descent.check.Right;
import descent.contracts.ShardMean;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 22-shards}. */
final class ShardMeanAnswers {
    private ShardMeanAnswers() {}

    @Right("sums over examples, then one division")
    static ShardMean sums() {
        return (gradients, sizes) -> {
            double[] mean = new double[gradients[0].length];
            int examples = 0;
            for (int k = 0; k < sizes.length; k++) {
                examples += sizes[k];
                for (int j = 0; j < mean.length; j++) {
                    mean[j] += sizes[k] * gradients[k][j];
                }
            }
            for (int j = 0; j < mean.length; j++) {
                mean[j] /= examples;
            }
            return mean;
        };
    }

    @Right("weights first")
    static ShardMean weights() {
        return (gradients, sizes) -> {
            double all = Arrays.stream(sizes).sum();
            return IntStream.range(0, gradients[0].length)
                    .mapToDouble(j -> IntStream.range(0, sizes.length)
                            .mapToDouble(k -> sizes[k] / all * gradients[k][j])
                            .sum())
                    .toArray();
        };
    }

    @Right("a running mean, shard by shard")
    static ShardMean running() {
        return (gradients, sizes) -> {
            double[] mean = new double[gradients[0].length];
            double seen = 0;
            for (int k = 0; k < gradients.length; k++) {
                if (sizes[k] == 0) {
                    continue;
                }
                seen += sizes[k];
                for (int j = 0; j < mean.length; j++) {
                    mean[j] += (gradients[k][j] - mean[j]) * sizes[k] / seen;
                }
            }
            return mean;
        };
    }
}
