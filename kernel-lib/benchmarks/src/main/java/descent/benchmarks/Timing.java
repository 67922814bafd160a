package descent.benchmarks;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
        return of(benchmark, method, Mode.AverageTime);
    }

    private OptionsBuilder of(Class<?> benchmark, String method, Mode mode) {
        OptionsBuilder options = new OptionsBuilder();
        options.include(benchmark.getName() + "." + method + "$")
                .mode(mode)
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

    /** Times call by call, one after the other, for what takes a millisecond or more: as many warm-ups, then one long iteration. */
    OptionsBuilder callByCall(Class<?> benchmark, String method) {
        OptionsBuilder options = of(benchmark, method, Mode.SampleTime);
        options.measurementIterations(1).measurementTime(TimeValue.milliseconds(Math.round(5000 * seconds)));
        return options;
    }

    /** Returns the lower decile of the calls of {@link #callByCall} in nanoseconds. */
    static double nanosecondsOfACall(OptionsBuilder options) throws RunnerException {
        return new Runner(options.build())
                .runSingle()
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(10);
    }

    /** Returns the mean over some cases that took turns, sample by sample, of each one's lower decile in nanoseconds: other programs on the machine disturb it least. */
    static double nanoseconds(OptionsBuilder options, int cases) throws RunnerException {
        RunResult result = new Runner(options.build()).runSingle();
        double[] samples = result.getAggregatedResult().getIterationResults().stream()
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .toArray();
        return IntStream.range(0, cases)
                .mapToDouble(k -> lowerDecile(IntStream.range(0, samples.length)
                        .filter(i -> i % cases == k)
                        .mapToDouble(i -> samples[i])
                        .toArray()))
                .average()
                .orElseThrow();
    }

    private static double lowerDecile(double[] samples) {
        Arrays.sort(samples);
        return samples[samples.length / 10];
    }
}
