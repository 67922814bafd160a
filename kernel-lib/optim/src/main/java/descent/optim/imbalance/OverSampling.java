package descent.optim.imbalance;

import descent.optim.selection.Resampling;
import java.util.random.RandomGenerator;

/**
 * Repeats random samples of every smaller class until each has as many as the largest.
 *
 * @param random draws the repetitions
 */
public record OverSampling(RandomGenerator random) implements Resampling {
    @Override
    public Sample apply(double[][] x, double[] y) {
        Classes classes = new Classes(y);
        int[] chosen = classes.levelled(classes.largest(), random);
        return Classes.sample(x, y, chosen);
    }
}
