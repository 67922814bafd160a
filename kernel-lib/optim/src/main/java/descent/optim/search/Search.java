package descent.optim.search;

import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** Tries settings and scores them; less is better. */
@FunctionalInterface
public interface Search {
    /**
     * Tries settings until the budget is used up.
     *
     * @param score trains with a setting and measures it, on data that are not the test data; NaN where the training failed
     * @param space which settings there are
     * @param budget the number of trials, ≥ 1; a search may use fewer, never more
     * @param random all randomness of the search
     */
    Trials run(ToDoubleFunction<double[]> score, Space space, int budget, RandomGenerator random);
}
