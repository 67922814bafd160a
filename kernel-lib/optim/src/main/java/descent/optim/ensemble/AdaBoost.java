package descent.optim.ensemble;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.selection.Learner;
import java.util.ArrayList;
import java.util.List;

/**
 * AdaBoost for labels ±1 on small trees: each round weighs up what the rounds before got wrong.
 *
 * <pre>
 * ε = Σ_{h(xᵢ) ≠ yᵢ} wᵢ,  α = ½ ln((1 − ε)/ε),  wᵢ ← wᵢ exp(−α yᵢ h(xᵢ)), normalised
 * f(x) = Σ α h(x),  class sign f(x)
 * </pre>
 *
 * <p>It ends early where a round is perfect (which is kept with the α of ε = 1e-10) or no better than chance. In the other convention α is twice as large and only missed samples are weighed up, by e^α: the same classifier. The training error is at most Π 2√(ε(1 − ε)).
 *
 * <p>Source: Freund and Schapire, "A decision-theoretic generalization of on-line learning", 1997, in the form of Schapire and Singer, 1999, figure 1.
 *
 * @param rounds ≥ 1
 * @param tree the weak learner, a stump mostly
 */
public record AdaBoost(int rounds, DecisionTree tree) implements Learner {
    private static final double PERFECT = 1e-10;

    /** Checks the number; the tree may not draw features. */
    public AdaBoost {
        Require.atLeast(1, "rounds", rounds);
        Require.that(tree.features() == 0, "features", "must be 0", tree.features());
    }

    /** Boosted stumps. */
    public AdaBoost(int rounds) {
        this(rounds, new DecisionTree(1));
    }

    @Override
    public Boosted fit(double[][] x, double[] y) {
        Vectors.length("y", y, x.length);
        for (int i = 0; i < y.length; i++) Require.that(Math.abs(y[i]) == 1, "y[" + i + "]", "must be -1 or 1", y[i]);
        double[] w = Vectors.filled(y.length, 1.0 / y.length);
        List<Tree> trees = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Tree weak = tree.fit(x, y, w, null);
            double error = 0;
            for (int i = 0; i < y.length; i++) if (Boosted.sign(weak.predict(x[i])) != y[i]) error += w[i];
            if (error >= 0.5) break;
            double alpha = Math.log((1 - error) / Math.max(error, PERFECT)) / 2;
            trees.add(weak);
            weights.add(alpha);
            if (error <= PERFECT) break;
            reweigh(w, alpha, weak, x, y);
        }
        return new Boosted(0, trees, weights, true);
    }

    /** Sets wᵢ ← wᵢ exp(−α yᵢ h(xᵢ)), normalised. */
    private static void reweigh(double[] w, double alpha, Tree weak, double[][] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            w[i] *= Math.exp(-alpha * y[i] * Boosted.sign(weak.predict(x[i])));
            sum += w[i];
        }
        Vectors.scale(1 / sum, w);
    }
}
