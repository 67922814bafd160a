package descent.optim.minimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.FiniteSum;
import descent.optim.run.Listener;
import descent.optim.run.Result;
import descent.optim.run.Run;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * SAGA: stochastic gradients whose variance is taken away with a table of the last gradient of each term.
 *
 * <pre>
 * i at random
 * w ← w − η (∇fᵢ(w) − tᵢ + t̄)         t̄ = (1/N) Σ tⱼ
 * t̄ ← t̄ + (∇fᵢ(w before) − tᵢ)/N,  tᵢ ← ∇fᵢ(w before)
 * </pre>
 *
 * <p>Linear convergence on strongly convex sums for η = 1/(3L), without rounds to be tuned. Memory: N × n numbers for the table, filled at the start by one pass; for linear models one number per term would do. Cost per step: one gradient of one
 * term. Iterates shown to listeners are the ends of passes (N steps); there value and gradient norm of the whole f are measured, which is a second pass for the sake of the record.
 *
 * <p>Source: Defazio, Bach, Lacoste-Julien, "SAGA: a fast incremental gradient method with support for non-strongly convex composite objectives", NeurIPS 2014, section 1.
 *
 * @param stepSize η &gt; 0
 * @param passes the most passes of N steps, ≥ 0
 * @param stop asked after every pass
 * @param listeners see the point after every pass
 */
public record Saga(double stepSize, int passes, StoppingRule stop, List<Listener> listeners) {
    /** Checks the numbers and copies the list. */
    public Saga {
        Require.positive("stepSize", stepSize);
        Require.atLeast(0, "passes", passes);
        listeners = List.copyOf(listeners);
    }

    /** Without stopping rule and listeners. */
    public Saga(double stepSize, int passes) {
        this(stepSize, passes, StoppingRule.never(), List.of());
    }

    /** Minimizes f from a copy of the start; evaluations are counted in passes over the terms. */
    public Result minimize(FiniteSum f, double[] start, RandomGenerator random) {
        Vectors.length("start", start, f.dimension());
        Run run = new Run(toString(), start, stop, listeners);
        Table table = new Table(f, run.x());
        double[] gradient = new double[start.length];
        double value = f.valueAndGradient(run.x(), gradient);
        run.evaluated(2);
        while (run.visit(value, Vectors.norm(gradient)) == Status.RUNNING) {
            if (run.iteration() == passes) {
                run.end(Status.ITERATION_LIMIT);
                break;
            }
            for (int k = 0; k < f.terms(); k++) table.step(f, random.nextInt(f.terms()), stepSize, run.x());
            value = f.valueAndGradient(run.x(), gradient);
            run.evaluated(2);
        }
        return run.result();
    }

    /** The last gradient of each term and their mean. */
    private static final class Table {
        private final double[][] last;
        private final double[] mean;
        private final double[] fresh;
        private final Svrg.OneTerm term = new Svrg.OneTerm();

        Table(FiniteSum f, double[] w) {
            int n = w.length;
            last = new double[f.terms()][n];
            mean = new double[n];
            fresh = new double[n];
            for (int i = 0; i < last.length; i++) {
                term.index = i;
                f.valueAndGradient(w, term, last[i]);
                Vectors.axpy(1.0 / last.length, last[i], mean);
            }
        }

        void step(FiniteSum f, int i, double eta, double[] w) {
            term.index = i;
            f.valueAndGradient(w, term, fresh);
            double[] old = last[i];
            for (int j = 0; j < w.length; j++) {
                double change = fresh[j] - old[j];
                w[j] -= eta * (change + mean[j]);
                mean[j] += change / last.length;
                old[j] = fresh[j];
            }
        }
    }
}
