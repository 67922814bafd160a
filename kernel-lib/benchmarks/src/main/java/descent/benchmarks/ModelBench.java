package descent.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Times whole fits beside scikit-learn and SciPy, where the {@code python3} on the path has them, on the same samples to the same stopping accuracy, and prints milliseconds, their ratio, the bar it is held to and the answers of both.
 *
 * <pre>ModelBench SECONDS CSV-FILE [CASE…]</pre>
 *
 * <p>Every number is the lower decile of its samples. Each case is measured in both right after one another.
 */
public final class ModelBench {
    private ModelBench() {}

    /** Runs the benchmark. */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        double seconds = Double.parseDouble(args[0]);
        Path csv = Path.of(args[1]);
        List<ModelCase> cases = args.length == 2
                ? List.of(ModelCase.values())
                : Arrays.stream(args).skip(2).map(ModelBench::named).toList();
        Optional<PythonPeer> python =
                PythonPeer.in(Files.createTempDirectory("descent-bench"), "sklearn_models.py", "sklearn");
        List<String> lines = new ArrayList<>();
        lines.add("case,library_ms,python_ms,ratio,bar,library_answer,python_answer");
        System.out.println(System.getProperty("java.vm.name") + " " + System.getProperty("java.version")
                + ", milliseconds per fit" + (python.isEmpty() ? "; python3 has no scikit-learn" : ""));
        System.out.printf(
                "%-39s%11s%11s%8s%7s  %s%n", "", "library", "sklearn", "ratio", "bar", "answers: library, sklearn");
        for (ModelCase model : cases) {
            double answer = model.prepare().getAsDouble();
            OptionsBuilder options = new Timing(seconds).callByCall(ModelRun.class, "fit");
            options.param("model", model.name());
            double library = Timing.nanosecondsOfACall(options) / 1e6;
            double[] peer = python.isPresent() ? python.get().measure(model.name(), 5 * seconds) : new double[0];
            double inPython = peer.length == 0 ? Double.NaN : peer[0];
            double itsAnswer = peer.length == 0 ? Double.NaN : peer[1];
            double ratio = library / inPython;
            System.out.printf(
                    Locale.ROOT,
                    "%-39s%11.3f%11s%8s%7.2f  %.10g  %s%s%n",
                    model.title,
                    library,
                    known("%.3f", inPython),
                    known("%.2f", ratio),
                    model.bar,
                    answer,
                    known("%.10g", itsAnswer),
                    ratio > model.bar ? "  missed" : "");
            lines.add(String.format(
                    Locale.ROOT,
                    "\"%s\",%.4f,%s,%s,%.3f,%.12g,%s",
                    model.title,
                    library,
                    known("%.4f", inPython),
                    known("%.4f", ratio),
                    model.bar,
                    answer,
                    known("%.12g", itsAnswer)));
        }
        Path parent = csv.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        Files.write(csv, lines);
        System.out.println("written to " + csv);
    }

    /** The number, nothing where it was not measured. */
    private static String known(String format, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }

    private static ModelCase named(String name) {
        for (ModelCase model : ModelCase.values()) if (model.name().equalsIgnoreCase(name)) return model;
        throw new IllegalArgumentException(
                "a case must be among " + Arrays.toString(ModelCase.values()) + " but was " + name);
    }
}
