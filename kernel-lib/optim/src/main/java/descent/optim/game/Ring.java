package descent.optim.game;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;

/**
 * Gaussians on a circle: points of several modes that can be counted, to see which of them a generator makes.
 *
 * @param modes ≥ 1, evenly spaced from angle 0
 * @param radius &gt; 0
 * @param deviation σ &gt; 0 of each Gaussian, in both directions
 */
public record Ring(int modes, double radius, double deviation) {
    private static final double NEAR = 3;

    /** Checks the settings. */
    public Ring {
        Require.atLeast(1, "modes", modes);
        Require.positive("radius", radius);
        Require.positive("deviation", deviation);
    }

    /** Draws points of two coordinates, each mode as likely as any. */
    public double[][] draw(int points, RandomGenerator random) {
        double[][] drawn = new double[points][];
        for (int i = 0; i < points; i++) {
            double[] centre = centre(random.nextInt(modes));
            drawn[i] = new double[] {
                centre[0] + deviation * random.nextGaussian(), centre[1] + deviation * random.nextGaussian()
            };
        }
        return drawn;
    }

    /** Returns the centre of a mode. */
    public double[] centre(int mode) {
        double angle = 2 * Math.PI * mode / modes;
        return new double[] {radius * StrictMath.cos(angle), radius * StrictMath.sin(angle)};
    }

    /** Returns for each mode the share of the points within 3σ of its centre. */
    public double[] shares(double[][] points) {
        double[] shares = new double[modes];
        for (double[] point : points)
            for (int m = 0; m < modes; m++) {
                double[] centre = centre(m);
                if (Math.hypot(point[0] - centre[0], point[1] - centre[1]) <= NEAR * deviation)
                    shares[m] += 1.0 / points.length;
            }
        return shares;
    }

    /**
     * Returns how many modes are hit by at least a share of the points.
     *
     * @param least in (0, 1], such as 0.01
     */
    public int hit(double[][] points, double least) {
        Require.share("least", least);
        int hit = 0;
        for (double share : shares(points)) if (share >= least) hit++;
        return hit;
    }
}
