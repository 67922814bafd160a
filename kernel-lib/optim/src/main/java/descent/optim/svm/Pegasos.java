package descent.optim.svm;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.run.Listener;
import descent.optim.run.Result;
import descent.optim.run.Run;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Pegasos: stochastic sub-gradient descent on the primal of the linear machine.
 *
 * <pre>
 * minimize (λ/2)‖w‖² + (1/n) Σ max(0, 1 − yᵢ(wᵀxᵢ + b))
 * step t:   η = 1/(λt),  A = the samples of the batch with margin &lt; 1
 *           w ← (1 − ηλ) w + (η/k) Σ_{i∈A} yᵢxᵢ,      b ← b + (η/k) Σ_{i∈A} yᵢ
 *           w ← min(1, 1/(√λ‖w‖)) w                    (projection)
 * </pre>
 *
 * <p>b is not penalised and not in the paper's analysis, which has none; its steps are as long as those of w. The iterates shown to listeners are those after each pass (n/k steps, rounded up), with the objective and its sub-gradient over all samples. The error falls like log t/(λt), with noise. λ = 1/(nC) gives the machine of {@link Svc}.
 *
 * <p>Source: Shalev-Shwartz, Singer, Srebro, Cotter, "Pegasos: primal estimated sub-gradient solver for SVM", 2011, figure 2.
 *
 * @param lambda λ &gt; 0
 * @param batchSize k ≥ 1
 * @param passes ≥ 0
 * @param intercept whether there is a b
 * @param projection whether w is projected onto the ball that holds the solution
 * @param listeners see the start and every pass
 */
public record Pegasos(
        double lambda, int batchSize, int passes, boolean intercept, boolean projection, List<Listener> listeners) {
    /** Checks the settings and copies the list. */
    public Pegasos {
        Require.positive("lambda", lambda);
        Require.atLeast(1, "batchSize", batchSize);
        Require.atLeast(0, "passes", passes);
        listeners = List.copyOf(listeners);
    }

    /** One sample a step, with intercept, without projection. */
    public Pegasos(double lambda, int passes) {
        this(lambda, 1, passes, true, false, List.of());
    }

    /** Returns the result, (w, b) or w; y holds −1 and 1, or 0 and 1. */
    public Result fit(double[][] x, double[] y, RandomGenerator random) {
        SvmObjective f = new SvmObjective(x, y, lambda, false, intercept);
        Run run = new Run("Pegasos", new double[f.dimension()], StoppingRule.never(), listeners);
        double[] w = run.x();
        double[] gradient = new double[w.length];
        int[] chosen = new int[batchSize];
        int perPass = (y.length + batchSize - 1) / batchSize;
        long t = 0;
        double value = f.valueAndGradient(w, gradient);
        run.evaluated(1);
        while (run.visit(value, Vectors.norm(gradient)) == Status.RUNNING) {
            if (run.iteration() == passes) {
                run.end(Status.ITERATION_LIMIT);
                break;
            }
            for (int s = 0; s < perPass; s++) step(f, w, ++t, chosen, random);
            value = f.valueAndGradient(w, gradient);
            run.evaluated(2);
        }
        return run.result();
    }

    private void step(SvmObjective f, double[] w, long t, int[] chosen, RandomGenerator random) {
        int count = 0;
        for (int k = 0; k < batchSize; k++) {
            int i = random.nextInt(f.terms());
            if (f.margin(i, w) < 1) chosen[count++] = i;
        }
        double eta = 1 / (lambda * t);
        for (int j = 0; j < f.features(); j++) w[j] *= 1 - 1.0 / t;
        for (int k = 0; k < count; k++) f.add(eta / batchSize, chosen[k], w);
        if (!projection) return;
        double square = 0;
        for (int j = 0; j < f.features(); j++) square += w[j] * w[j];
        if (lambda * square > 1) for (int j = 0; j < f.features(); j++) w[j] /= Math.sqrt(lambda * square);
    }
}
