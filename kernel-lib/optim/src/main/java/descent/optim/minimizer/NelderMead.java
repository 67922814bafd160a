package descent.optim.minimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.Objective;
import descent.optim.run.Result;
import descent.optim.run.Run;
import descent.optim.run.Status;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Nelder–Mead: a simplex of n + 1 points that crawls downhill by values alone.
 *
 * <pre>
 * c = mean of all but the worst, w = the worst
 * reflect  c + (c − w)          expand  c + 2(c − w)
 * contract c + ½(c − w) or c − ½(c − w)     shrink  all towards the best by ½
 * </pre>
 *
 * <p>No gradients, no theory for n &gt; 2, and slow beyond ten variables, where the adaptive coefficients of Gao and Han help (expand 1 + 2/n, contract ¾ − 1/(2n), shrink 1 − 1/n). The first simplex has steps of 5 % along each axis, 0.00025 where
 * a component is 0. Iterates are the best points; the gradient norm is not measured. Ends as {@link Status#STEP_TOLERANCE} where the simplex is at most stepTolerance wide in every component and its values differ by at most valueTolerance. Ties keep
 * their order, so runs repeat to the bit.
 *
 * <p>Source: Nelder and Mead, "A simplex method for function minimization", 1965, with the contractions of Lagarias, Reeds, Wright and Wright 1998; Gao and Han, "Implementing the Nelder–Mead simplex algorithm with adaptive parameters", 2012.
 *
 * @param stepTolerance ≥ 0
 * @param valueTolerance ≥ 0
 * @param adaptive whether the coefficients depend on n
 * @param control what ends a run and who watches it
 */
public record NelderMead(double stepTolerance, double valueTolerance, boolean adaptive, Control control)
        implements Minimizer<Objective>, Controlled<NelderMead> {
    /** Checks the settings. */
    public NelderMead {
        Require.nonNegative("stepTolerance", stepTolerance);
        Require.nonNegative("valueTolerance", valueTolerance);
    }

    /** The usual coefficients, at most 10,000 iterations. */
    public NelderMead(double stepTolerance, double valueTolerance) {
        this(stepTolerance, valueTolerance, false, Control.DEFAULT);
    }

    /** Step tolerance 1e-9, value tolerance 1e-12. */
    public NelderMead() {
        this(1e-9, 1e-12);
    }

    @Override
    public NelderMead with(Control other) {
        return new NelderMead(stepTolerance, valueTolerance, adaptive, other);
    }

    @Override
    public Result minimize(Objective f, double[] start) {
        Vectors.length("start", start, f.dimension());
        Require.atLeast(1, "the dimension of start", start.length);
        Run run = control.start(this, start);
        Simplex simplex = new Simplex(f, start, run, adaptive);
        while (true) {
            simplex.sort();
            System.arraycopy(simplex.best(), 0, run.x(), 0, start.length);
            if (run.visit(simplex.bestValue()) != Status.RUNNING) break;
            if (simplex.spread() <= valueTolerance && simplex.width() <= stepTolerance) run.end(Status.STEP_TOLERANCE);
            else if (run.iteration() == control.iterations()) run.end(Status.ITERATION_LIMIT);
            else {
                simplex.move();
                continue;
            }
            break;
        }
        return run.result();
    }

    @Override
    public String toString() {
        return "NelderMead[adaptive=" + adaptive + "]";
    }

    private static final class Simplex {
        private final Objective f;
        private final Run run;
        private final int n;
        private final Vertex[] vertices;
        private final double[] centre;
        private Vertex trial;
        private Vertex second;
        private final double expand;
        private final double contract;
        private final double shrink;

        Simplex(Objective f, double[] start, Run run, boolean adaptive) {
            this.f = f;
            this.run = run;
            n = start.length;
            boolean adapted = adaptive && n > 1;
            expand = adapted ? 1 + 2.0 / n : 2;
            contract = adapted ? 0.75 - 0.5 / n : 0.5;
            shrink = adapted ? 1 - 1.0 / n : 0.5;
            centre = new double[n];
            trial = new Vertex(n);
            second = new Vertex(n);
            vertices = new Vertex[n + 1];
            for (int k = 0; k <= n; k++) {
                vertices[k] = new Vertex(n);
                System.arraycopy(start, 0, vertices[k].x, 0, n);
                if (k > 0) vertices[k].x[k - 1] = start[k - 1] == 0 ? 0.00025 : 1.05 * start[k - 1];
                evaluate(vertices[k]);
            }
        }

        private void evaluate(Vertex v) {
            v.value = f.value(v.x);
            run.evaluated(1);
        }

        void sort() {
            Arrays.sort(vertices, Comparator.comparingDouble(v -> v.value)); // stable; NaN is last
        }

        double[] best() {
            return vertices[0].x;
        }

        double bestValue() {
            return vertices[0].value;
        }

        double spread() {
            return vertices[n].value - vertices[0].value;
        }

        double width() {
            double width = 0;
            for (int k = 1; k <= n; k++)
                for (int i = 0; i < n; i++) width = Math.max(width, Math.abs(vertices[k].x[i] - vertices[0].x[i]));
            return width;
        }

        void move() {
            Arrays.fill(centre, 0);
            for (int k = 0; k < n; k++) Vectors.axpy(1.0 / n, vertices[k].x, centre);
            double worst = vertices[n].value;
            beyond(1, trial);
            if (trial.value < vertices[0].value) {
                beyond(expand, second);
                take(second.value < trial.value);
            } else if (trial.value < vertices[n - 1].value) take(false);
            else {
                boolean outside = trial.value < worst;
                beyond(outside ? contract : -contract, second);
                if (outside ? second.value <= trial.value : second.value < worst) take(true);
                else shrink();
            }
        }

        /** Evaluates c + t(c − w). */
        private void beyond(double t, Vertex v) {
            double[] worst = vertices[n].x;
            for (int i = 0; i < n; i++) v.x[i] = centre[i] + t * (centre[i] - worst[i]);
            evaluate(v);
        }

        /** Puts the trial vertex, or the second one, in the place of the worst. */
        private void take(boolean theSecond) {
            Vertex out = vertices[n];
            vertices[n] = theSecond ? second : trial;
            if (theSecond) second = out;
            else trial = out;
        }

        private void shrink() {
            for (int k = 1; k <= n; k++) {
                for (int i = 0; i < n; i++)
                    vertices[k].x[i] = vertices[0].x[i] + shrink * (vertices[k].x[i] - vertices[0].x[i]);
                evaluate(vertices[k]);
            }
        }
    }

    private static final class Vertex {
        final double[] x;
        double value;

        Vertex(int n) {
            x = new double[n];
        }
    }
}
