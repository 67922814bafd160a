package descent.optim.minimizer;

import descent.optim.data.Batch;
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
 * SVRG: stochastic gradients whose variance is taken away with a full gradient at a snapshot, so that a constant rate converges.
 *
 * <pre>
 * for each outer round:
 *   μ = ∇f(w̃)
 *   m times:  i at random,  w ← w − η (∇fᵢ(w) − ∇fᵢ(w̃) + μ)
 *   w̃ ← w
 * </pre>
 *
 * <p>The corrected gradient has mean ∇f(w), and its variance goes to 0 with w and w̃ towards the minimum. Linear convergence on strongly convex sums for η &lt; 1/(4L) and m large enough, usually m = 2N. Memory: three vectors. Cost per round: N + 2m
 * gradients of one term; {@link Saga} needs one gradient a step but a table. Iterates shown to listeners are the snapshots, so values and gradient norms are of the whole f.
 *
 * <p>Source: Johnson and Zhang, "Accelerating stochastic gradient descent using predictive variance reduction", NeurIPS 2013, figure 1, option I.
 *
 * @param stepSize η &gt; 0
 * @param inner m ≥ 1
 * @param rounds the most outer rounds, ≥ 0
 * @param stop asked at every snapshot
 * @param listeners see every snapshot
 */
public record Svrg(double stepSize, int inner, int rounds, StoppingRule stop, List<Listener> listeners) {
    /** Checks the numbers and copies the list. */
    public Svrg {
        Require.positive("stepSize", stepSize);
        Require.atLeast(1, "inner", inner);
        Require.atLeast(0, "rounds", rounds);
        listeners = List.copyOf(listeners);
    }

    /** Without stopping rule and listeners. */
    public Svrg(double stepSize, int inner, int rounds) {
        this(stepSize, inner, rounds, StoppingRule.never(), List.of());
    }

    /** Minimizes f from a copy of the start; evaluations are counted in passes over the terms, rounded down. */
    public Result minimize(FiniteSum f, double[] start, RandomGenerator random) {
        Vectors.length("start", start, f.dimension());
        int n = start.length;
        Run run = new Run(toString(), start, stop, listeners);
        OneTerm term = new OneTerm();
        double[] w = run.x();
        double[] snapshot = new double[n];
        double[] mu = new double[n];
        double[] here = new double[n];
        double[] there = new double[n];
        double value = f.valueAndGradient(w, mu);
        run.evaluated(1);
        while (run.visit(value, Vectors.norm(mu)) == Status.RUNNING) {
            if (run.iteration() == rounds) {
                run.end(Status.ITERATION_LIMIT);
                break;
            }
            System.arraycopy(w, 0, snapshot, 0, n);
            for (int k = 0; k < inner; k++) {
                term.index = random.nextInt(f.terms());
                f.valueAndGradient(w, term, here);
                f.valueAndGradient(snapshot, term, there);
                for (int j = 0; j < n; j++) w[j] -= stepSize * (here[j] - there[j] + mu[j]);
            }
            value = f.valueAndGradient(w, mu);
            run.evaluated(1 + 2L * inner / f.terms());
        }
        return run.result();
    }

    /** A batch of one term, reused. */
    static final class OneTerm implements Batch {
        int index;

        @Override
        public int size() {
            return 1;
        }

        @Override
        public int index(int k) {
            return index;
        }
    }
}
