package descent.benchmarks;

import descent.optim.minimizer.Lbfgs;
import descent.optim.minimizer.LineSearchMethod;
import descent.optim.minimizer.NewtonCg;
import descent.optim.objective.Rosenbrock;
import descent.optim.objective.TwiceDifferentiable;
import descent.optim.run.Result;
import descent.optim.run.StoppingRule;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Whole runs of second-order methods on the problems that SciPy was timed on: there L-BFGS took 277 ms and 5811 evaluations for Rosenbrock in 1000 variables, 5.2 ms for the logistic regression.
 *
 * <pre>java -cp … descent.benchmarks.MinimizerBench</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class MinimizerBench {
    private final Rosenbrock valley = new Rosenbrock(1000, 1, 100);
    private final double[] valleyStart = ReferenceData.rosenbrockStart(1000);
    private final TwiceDifferentiable logistic = ReferenceData.logistic();
    private final double[] origin = new double[logistic.dimension()];

    /** Runs these benchmarks. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(MinimizerBench.class.getName()).build()).run();
    }

    @Benchmark
    public Result rosenbrockByLbfgs() {
        return converged(new Lbfgs(3).minimize(valley, valleyStart));
    }

    @Benchmark
    public Result logisticByLbfgs() {
        return converged(new LineSearchMethod<>(new Lbfgs(10))
                .withStop(StoppingRule.gradientNorm(1e-5))
                .minimize(logistic, origin));
    }

    @Benchmark
    public Result logisticByNewtonCg() {
        return converged(new LineSearchMethod<>(new NewtonCg())
                .withStop(StoppingRule.gradientNorm(1e-5))
                .minimize(logistic, origin));
    }

    private static Result converged(Result result) {
        if (!result.converged()) throw new IllegalStateException(result.report());
        return result;
    }
}
