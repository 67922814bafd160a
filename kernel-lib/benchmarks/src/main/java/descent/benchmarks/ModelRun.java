package descent.benchmarks;

import java.util.function.DoubleSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One fit of the library. */
@State(Scope.Thread)
public class ModelRun {
    @Param("RIDGE_TALL")
    String model = "";

    private DoubleSupplier fit = () -> 0;

    /** Makes the samples. */
    @Setup
    public void prepare() {
        fit = ModelCase.valueOf(model).prepare();
    }

    @Benchmark
    public double fit() {
        return fit.getAsDouble();
    }
}
