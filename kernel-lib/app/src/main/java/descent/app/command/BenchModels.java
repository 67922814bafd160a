package descent.app.command;

import descent.app.MissingPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times whole fits. */
@Command(
        name = "models",
        description =
                "Times whole fits (lasso, elastic net, ridge, logistic regression, support vector machine, L-BFGS)"
                        + " beside scikit-learn and SciPy, where python3 has them: milliseconds, their ratio, the bar it is"
                        + " held to, and both answers.",
        footer = {"", "Example:", "  ./course bench models --cases ridge_tall,svc_soft"})
public final class BenchModels implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Option(names = "--cases", split = ",", paramLabel = "CASE,…", description = "Which fits; all if not given.")
    private List<String> cases = new ArrayList<>();

    @Option(names = "--seconds", paramLabel = "S", description = "For each warm-up; ${DEFAULT-VALUE} if not given.")
    private double seconds = 0.5;

    @Option(names = "--csv", paramLabel = "FILE", description = "${DEFAULT-VALUE} if not given.")
    private Path csv = Path.of("target/bench-models.csv");

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!(seconds > 0)) {
            throw new MissingPart("--seconds must be above 0 but was " + seconds);
        }
        List<String> arguments = new ArrayList<>(
                List.of(Double.toString(seconds), csv.toAbsolutePath().toString()));
        arguments.addAll(cases);
        return Benchmarks.run("ModelBench", arguments);
    }
}
