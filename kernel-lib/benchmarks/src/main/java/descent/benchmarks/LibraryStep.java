package descent.benchmarks;

import descent.optim.optimizer.CurvatureOptimizer.CurvatureStepper;
import descent.optim.optimizer.Optimizer;
import descent.optim.optimizer.Threaded;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One step of the library's optimizer.
 *
 * <p>Where the arrays of a small problem lie decides how many of its components are left over beside whole vectors. So there it is started several times, and every iteration takes the next placement.
 */
public class LibraryStep {
    /** Returns how many placements take turns. */
    static int placements(int n) {
        return n <= 1000 ? 8 : 1;
    }

    /** A started optimizer. */
    @State(Scope.Thread)
    public static class Started {
        @Param("1")
        int threads;

        double[] theta = {};
        double[] gradient = {};
        Optimizer.Stepper stepper = (theta, gradient) -> {};

        private final List<double[]> thetas = new ArrayList<>();
        private final List<double[]> gradients = new ArrayList<>();
        private final List<Optimizer.Stepper> steppers = new ArrayList<>();
        private int iteration;

        /** Starts the rule once for every placement, with a few bytes in between that move the arrays within their cache lines. */
        @Setup
        public void start(Workload work) {
            Optimizer rule = Rules.ALL.get(work.rule);
            if (rule == null) throw new IllegalArgumentException("no rule is called " + work.rule);
            Optimizer optimizer = threads > 1 ? new Threaded(rule, threads) : rule;
            List<byte[]> gaps = new ArrayList<>();
            for (int k = 0; k < placements(work.n); k++) {
                gaps.add(new byte[8 * k]);
                thetas.add(work.theta());
                gradients.add(work.gradient());
                Optimizer.Stepper started = optimizer.start(work.n);
                if (started instanceof CurvatureStepper curved && curved.wantsCurvature())
                    curved.curvature(new double[work.n]);
                steppers.add(started);
            }
        }

        /** Takes the next placement. */
        @Setup(Level.Iteration)
        public void next() {
            int k = iteration++ % steppers.size();
            theta = thetas.get(k);
            gradient = gradients.get(k);
            stepper = steppers.get(k);
        }
    }

    @Benchmark
    public double[] step(Started run) {
        run.stepper.step(run.theta, run.gradient);
        return run.theta;
    }
}
