package descent.optim.search;

import descent.optim.linalg.Require;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Grid search: the same number of values of every hyper-parameter, all combined; the ends of the ranges are among them.
 *
 * <p>A budget of B buys ⌊B^(1/d)⌋ values of each of d hyper-parameters, and if only one of them matters, all other trials repeat what is known: 25 trials are 5 useful values. It draws nothing, and the last index moves fastest.
 */
public record GridSearch() implements Search {
    @Override
    public Trials run(ToDoubleFunction<double[]> score, Space space, int budget, RandomGenerator random) {
        Require.atLeast(1, "budget", budget);
        int side = side(budget, space.dimension());
        Trials trials = new Trials();
        int[] index = new int[space.dimension()];
        double[] shares = new double[index.length];
        while (true) {
            for (int i = 0; i < index.length; i++) shares[i] = side == 1 ? 0.5 : (double) index[i] / (side - 1);
            double[] setting = space.at(shares);
            trials.add(setting, score.applyAsDouble(setting.clone()));
            int i = index.length - 1;
            while (i >= 0 && ++index[i] == side) index[i--] = 0;
            if (i < 0) return trials;
        }
    }

    /** Returns the largest k with kᵈ ≤ budget: counted, because rounded roots are one too small for 125 = 5³. */
    static int side(int budget, int dimension) {
        int side = 1;
        while (power(side + 1, dimension, budget) <= budget) side++;
        return side;
    }

    private static long power(int base, int exponent, int enough) {
        long power = 1;
        for (int i = 0; i < exponent && power <= enough; i++) power *= base;
        return power;
    }
}
