package descent.benchmarks;

import descent.optim.regularization.LogisticClassifier;
import descent.optim.regularization.LogisticModel;
import descent.optim.svm.RbfKernel;
import descent.optim.svm.Svc;
import descent.optim.svm.SvmModel;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Logistic regression on 20000 × 50 and the RBF machine on 2000 × 20, at LIBSVM's tolerance. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class ClassifierBench {
    /** The samples for logistic regression. */
    @State(Scope.Thread)
    public static class Classification {
        final SparseData samples = SparseData.classification();
    }

    /** The samples for the machine, and its C. */
    @State(Scope.Thread)
    public static class Rings {
        @Param({"1", "100"})
        double c;

        final SparseData samples = SparseData.rings();
    }

    @Benchmark
    public LogisticModel logistic(Classification state) {
        return LogisticClassifier.l2(1).fit(state.samples.x, state.samples.y);
    }

    @Benchmark
    public SvmModel machine(Rings state) {
        return new Svc(new RbfKernel(0.05), state.c).fit(state.samples.x, state.samples.y);
    }
}
