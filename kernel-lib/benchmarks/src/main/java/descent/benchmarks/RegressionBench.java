package descent.benchmarks;

import descent.optim.regularization.Design;
import descent.optim.regularization.ElasticNetRegression;
import descent.optim.regularization.Lasso;
import descent.optim.regularization.LinearModel;
import descent.optim.regularization.RegularizationPath;
import descent.optim.regularization.Ridge;
import descent.optim.regularization.SparseFit;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ridge, lasso, elastic net and lasso path to a relative duality gap of 1e-8. The design is made once, as it would be for several fits; {@link #design} times it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@State(Scope.Thread)
public class RegressionBench {
    @Param({"1000x500", "200x5000"})
    String size = "";

    @Param({"0.1", "0.01"})
    double share;

    private SparseData samples = SparseData.regression(20, 20, 1);
    private Design design = Design.of(samples.x, samples.y);
    private double alphaMax;

    @Setup
    public void prepare() {
        samples = size.equals("1000x500") ? SparseData.regression(1000, 500, 11) : SparseData.regression(200, 5000, 12);
        design = Design.of(samples.x, samples.y);
        alphaMax = design.alphaMax(1);
    }

    @Benchmark
    public Design design() {
        return Design.of(samples.x, samples.y);
    }

    @Benchmark
    public SparseFit lasso() {
        return new Lasso(share * alphaMax).solve(design);
    }

    @Benchmark
    public SparseFit elasticNet() {
        return new ElasticNetRegression(share * alphaMax * 2, 0.5).solve(design);
    }

    @Benchmark
    public RegularizationPath lassoPath() {
        return Lasso.path(design, design.alphas(1, 1e-3, 100));
    }

    @Benchmark
    public LinearModel ridge() {
        return new Ridge(1).fit(samples.x, samples.y);
    }
}
