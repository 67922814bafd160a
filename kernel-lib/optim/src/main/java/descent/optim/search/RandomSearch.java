package descent.optim.search;

import descent.optim.linalg.Require;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Random search: independent draws from the space.
 *
 * <p>Every trial tries a new value of every hyper-parameter, so nothing is wasted on those that do not matter. k trials hit the best share q of the space with probability 1 − (1 − q)ᵏ, whatever the dimension: 60 trials the best 5 % with 95.4 %.
 *
 * <p>Source: Bergstra and Bengio, "Random search for hyper-parameter optimization", 2012.
 */
public record RandomSearch() implements Search {
    @Override
    public Trials run(ToDoubleFunction<double[]> score, Space space, int budget, RandomGenerator random) {
        Require.atLeast(1, "budget", budget);
        Trials trials = new Trials();
        for (int i = 0; i < budget; i++) {
            double[] setting = space.draw(random);
            trials.add(setting, score.applyAsDouble(setting.clone()));
        }
        return trials;
    }
}
