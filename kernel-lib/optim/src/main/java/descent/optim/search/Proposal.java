package descent.optim.search;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.random.RandomGenerator;

/**
 * Draws a neighbour of a state.
 *
 * @param <S> states, which are not modified
 */
@FunctionalInterface
public interface Proposal<S> {
    /** Returns a new state near another one, which is not modified. */
    S from(S state, RandomGenerator random);

    /**
     * x + σz with z standard normal: symmetric, as {@link Metropolis} needs for its guarantee. Its size matters as much as the cooling: below the distance to the next valley it never gets there.
     *
     * @param deviation σ &gt; 0, of each component
     */
    static Proposal<double[]> gaussian(double deviation) {
        Require.positive("deviation", deviation);
        return (state, random) -> {
            double[] next = state.clone();
            for (int i = 0; i < next.length; i++) next[i] += deviation * random.nextGaussian();
            return next;
        };
    }

    /**
     * The same in a box: a component that leaves it comes back as from a mirror, which keeps the proposal symmetric (cutting off would pile up states at the walls).
     *
     * @param deviation σ &gt; 0
     * @param low the lower bounds, copied
     * @param high the upper bounds, each above its lower bound, copied
     */
    static Proposal<double[]> gaussianIn(double[] low, double[] high, double deviation) {
        Vectors.sameLength("low", low, "high", high);
        double[] a = low.clone();
        double[] b = high.clone();
        for (int i = 0; i < a.length; i++)
            Require.that(a[i] < b[i], "high[" + i + "]", "must be above low[" + i + "] = " + a[i], b[i]);
        Proposal<double[]> free = gaussian(deviation);
        return (state, random) -> {
            double[] next = free.from(state, random);
            for (int i = 0; i < next.length; i++) next[i] = reflected(next[i], a[i], b[i]);
            return next;
        };
    }

    /**
     * A tour with a stretch of it reversed (2-opt): two edges are exchanged for two others, which is the least change a tour allows.
     */
    static Proposal<int[]> reversal() {
        return (tour, random) -> {
            int[] next = tour.clone();
            int i = random.nextInt(tour.length);
            int j = random.nextInt(tour.length);
            for (int from = Math.min(i, j), to = Math.max(i, j); from < to; from++, to--) {
                int city = next[from];
                next[from] = next[to];
                next[to] = city;
            }
            return next;
        };
    }

    private static double reflected(double x, double low, double high) {
        double width = high - low;
        double y = (x - low) % (2 * width);
        if (y < 0) y += 2 * width;
        return low + (y <= width ? y : 2 * width - y);
    }
}
