package descent.solutions;

import descent.check.Right;
import descent.contracts.ChainGradient;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Right answers to {@code 10-chain}. */
final class ChainGradientAnswers {
    private ChainGradientAnswers() {}

    @Right("from the top down")
    static ChainGradient down() {
        return (weights, slopes, top) -> {
            double g = top;
            for (int l = weights.length - 1; l >= 0; l--) {
                g *= slopes[l];
                g *= weights[l];
            }
            return g;
        };
    }

    @Right("two products")
    static ChainGradient products() {
        return (weights, slopes, top) -> top
                * DoubleStream.of(weights).reduce(1, (a, b) -> a * b)
                * DoubleStream.of(slopes).reduce(1, (a, b) -> a * b);
    }

    @Right("layer by layer, recursively")
    static ChainGradient recursive() {
        return (weights, slopes, top) -> {
            int last = weights.length - 1;
            return last < 0
                    ? top
                    : recursive()
                            .atInput(
                                    Arrays.copyOf(weights, last),
                                    Arrays.copyOf(slopes, last),
                                    top * weights[last] * slopes[last]);
        };
    }
}
