package descent.optim.imbalance;

import descent.optim.selection.Resampling;
import java.util.random.RandomGenerator;

/**
 * Keeps of every class only as many random samples as the smallest has, without repetition.
 *
 * @param random draws what is kept
 */
public record UnderSampling(RandomGenerator random) implements Resampling {
    @Override
    public Sample apply(double[][] x, double[] y) {
        Classes classes = new Classes(y);
        int[] chosen = classes.levelled(classes.smallest(), random);
        return Classes.sample(x, y, chosen);
    }
}
