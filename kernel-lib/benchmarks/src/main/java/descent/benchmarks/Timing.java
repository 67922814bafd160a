package descent.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH is asked for, the same for every benchmark of this house. */
final class Timing {
    private final double seconds;

    /** Warms up ten times, then takes a hundred short samples. */
    Timing(double seconds) {
        this.seconds = seconds;
    }

    OptionsBuilder of(Class<?> benchmark, String method) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(benchmark.getName() + "." + method + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .jvmArgs("-Xmx2500m", "-XX:+UseSerialGC")
                .warmupIterations(10)
                .warmupTime(TimeValue.milliseconds(Math.round(1000 * seconds)))
                // Short iterations and many: another program disturbs some of them, not all.
                .measurementIterations(100)
                .measurementTime(TimeValue.milliseconds(Math.max(1, Math.round(10 * seconds))))
                .verbosity(VerboseMode.SILENT);
        return options;
    }

    /** Returns the lower decile of the samples in nanoseconds, which other programs on the machine disturb least. */
    static double nanoseconds(OptionsBuilder options) throws RunnerException {
        RunResult result = new Runner(options.build()).runSingle();
        double[] samples = result.getAggregatedResult().getIterationResults().stream()
                .flatMapToDouble(iteration ->
                        DoubleStream.of(iteration.getPrimaryResult().getScore()))
                .sorted()
                .toArray();
        return samples[samples.length / 10];
    }
}
