package descent.optim.search;

import descent.optim.linalg.Require;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Bayesian search: after a few random trials, each next one is where a Gaussian process expects the largest improvement.
 *
 * <pre>
 * GP ← fit to all trials on the unit cube;   next = argmax EI over many random points
 * </pre>
 *
 * <p>Worth its n³ a step where a trial costs minutes and there are a handful of hyper-parameters; in ten dimensions or for cheap trials random search is as good. Trials whose score is NaN or infinite are taken to be as bad as the worst one.
 *
 * <p>Source: Močkus 1975; Snoek, Larochelle and Adams, "Practical Bayesian optimization of machine learning algorithms", 2012.
 *
 * @param first random trials before the first fit, ≥ 2
 * @param candidates random points among which EI is maximized, ≥ 1, usually 1000
 * @param relativeNoise the noise of a score as a share of the scores' deviation, &gt; 0
 */
public record BayesianSearch(int first, int candidates, double relativeNoise) implements Search {
    /** Checks the settings. */
    public BayesianSearch {
        Require.atLeast(2, "first", first);
        Require.atLeast(1, "candidates", candidates);
        Require.positive("relativeNoise", relativeNoise);
    }

    /** Five random trials, 1000 candidates, noise 1e-3. */
    public BayesianSearch() {
        this(5, 1000, 1e-3);
    }

    @Override
    public Trials run(ToDoubleFunction<double[]> score, Space space, int budget, RandomGenerator random) {
        Require.atLeast(1, "budget", budget);
        Trials trials = new Trials();
        double[][] shares = new double[budget][];
        for (int i = 0; i < budget; i++) {
            shares[i] = i < first ? point(space, random) : next(Arrays.copyOf(shares, i), trials, space, random);
            double[] setting = space.at(shares[i]);
            trials.add(setting, score.applyAsDouble(setting.clone()));
        }
        return trials;
    }

    private double[] next(double[][] shares, Trials trials, Space space, RandomGenerator random) {
        double[] scores = scores(trials);
        GaussianProcess process = GaussianProcess.fitted(shares, scores, relativeNoise);
        double least = Arrays.stream(scores).min().orElseThrow();
        double[] best = point(space, random);
        double most = -1;
        for (int c = 0; c < candidates; c++) {
            double[] point = c == 0 ? best : point(space, random);
            double improvement = ExpectedImprovement.of(least, process.mean(point), process.deviation(point));
            if (improvement > most) {
                best = point;
                most = improvement;
            }
        }
        return best;
    }

    private static double[] scores(Trials trials) {
        double[] scores = new double[trials.size()];
        double worst = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = trials.score(i);
            if (Math.abs(scores[i]) <= Double.MAX_VALUE) worst = Math.max(worst, scores[i]);
        }
        for (int i = 0; i < scores.length; i++)
            if (!(Math.abs(scores[i]) <= Double.MAX_VALUE)) scores[i] = worst > Double.NEGATIVE_INFINITY ? worst : 0;
        return scores;
    }

    private static double[] point(Space space, RandomGenerator random) {
        double[] point = new double[space.dimension()];
        for (int i = 0; i < point.length; i++) point[i] = random.nextDouble();
        return point;
    }
}
