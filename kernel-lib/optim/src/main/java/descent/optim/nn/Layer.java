package descent.optim.nn;

import descent.optim.optimizer.Layout;
import java.util.random.RandomGenerator;

/**
 * One layer of a network: an immutable description that says what it needs of θ and starts the {@link Pass} that computes.
 *
 * <p>A new layer implements {@link #outputs} and {@link #start}, and {@link #parameters} with {@link #initialize} if it has
 * parameters. Everything it needs at run time comes with the {@link Place}.
 */
public interface Layer {
    /**
     * Returns how many numbers a row of its output has.
     *
     * @throws IllegalArgumentException if it cannot take rows of this width; the message has both sizes
     */
    int outputs(int inputs);

    /** Starts it at this place; the answer is fresh state for one run. */
    Pass start(Place place);

    /** Returns the layout before it, followed by its own blocks, whose names begin with {@code name}. */
    default Layout parameters(Layout before, String name, int inputs) {
        return before;
    }

    /** Writes start values for its parameters into θ, from {@code offset} on. */
    default void initialize(double[] theta, int offset, int inputs, RandomGenerator random) {}

    /** Returns the layout before it, followed by what it remembers but no optimizer may touch (running averages). */
    default Layout statistics(Layout before, String name, int inputs) {
        return before;
    }

    /** Writes start values for its statistics, from {@code offset} on. */
    default void initializeStatistics(double[] statistics, int offset, int inputs) {}

    /** Returns the word that its blocks are named after, such as {@code dense}. */
    default String name() {
        String simple = getClass().getSimpleName();
        return simple.isEmpty() ? "layer" : Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
    }
}
