package descent.benchmarks;

import descent.optim.optimizer.CurvatureOptimizer.CurvatureStepper;
import descent.optim.optimizer.Optimizer;
import descent.optim.optimizer.Threaded;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One step of the library's optimizer. */
public class LibraryStep {
    /** A started optimizer. */
    @State(Scope.Thread)
    public static class Started {
        @Param("1")
        int threads;

        double[] theta = {};
        double[] gradient = {};
        Optimizer.Stepper stepper = (theta, gradient) -> {};

        @Setup
        public void start(Workload work) {
            theta = work.theta();
            gradient = work.gradient();
            Optimizer optimizer = Rules.ALL.get(work.rule);
            if (optimizer == null) throw new IllegalArgumentException("no rule is called " + work.rule);
            stepper = (threads > 1 ? new Threaded(optimizer, threads) : optimizer).start(theta.length);
            if (stepper instanceof CurvatureStepper curved && curved.wantsCurvature())
                curved.curvature(new double[theta.length]);
        }
    }

    @Benchmark
    public double[] step(Started run) {
        run.stepper.step(run.theta, run.gradient);
        return run.theta;
    }
}
