package descent.optim.search;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * All settings that a search may try: one {@link Range} for each hyper-parameter.
 *
 * @param ranges at least one
 */
public record Space(List<Range> ranges) {
    /** Copies the list. */
    public Space {
        ranges = List.copyOf(ranges);
        Require.atLeast(1, "the number of ranges", ranges.size());
    }

    /** The same. */
    public static Space of(Range... ranges) {
        return new Space(List.of(ranges));
    }

    /** Returns the number of hyper-parameters. */
    public int dimension() {
        return ranges.size();
    }

    /**
     * Returns the setting at a point of the unit cube.
     *
     * @param shares one in [0, 1] for each range; not modified
     */
    public double[] at(double[] shares) {
        Vectors.length("shares", shares, dimension());
        double[] setting = new double[shares.length];
        for (int i = 0; i < setting.length; i++) setting[i] = ranges.get(i).at(shares[i]);
        return setting;
    }

    /** Draws a setting: each hyper-parameter by itself, even on its own scale. */
    public double[] draw(RandomGenerator random) {
        double[] shares = new double[dimension()];
        for (int i = 0; i < shares.length; i++) shares[i] = random.nextDouble();
        return at(shares);
    }
}
