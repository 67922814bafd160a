package descent.app.command;

import descent.app.MissingPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Times the optimizers. */
@Command(
        name = "optim",
        description = "Times one step of every elementwise optimizer beside a C loop (where gcc is), a textbook loop,"
                + " Tribuo and PyTorch (where it is installed): nanoseconds per parameter and the ratio to C.",
        footer = {"", "Example:", "  ./course bench optim --rules adam,sgd --sizes 100,10000,1000000"})
public final class BenchOptim implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Option(names = "--rules", paramLabel = "R,…", description = "Which optimizers; all if not given.")
    private @Nullable String rules;

    @Option(names = "--sizes", paramLabel = "N,…", description = "${DEFAULT-VALUE} if not given.")
    private String sizes = "100,10000,1000000,20000000";

    @Option(names = "--seconds", paramLabel = "S", description = "For each warm-up; ${DEFAULT-VALUE} if not given.")
    private double seconds = 0.2;

    @Option(
            names = "--threads",
            paramLabel = "T",
            description = "For the library's steps; ${DEFAULT-VALUE} if not given.")
    private int threads = 1;

    @Option(names = "--csv", paramLabel = "FILE", description = "${DEFAULT-VALUE} if not given.")
    private Path csv = Path.of("target/bench-optim.csv");

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!(seconds > 0) || threads < 1) {
            throw new MissingPart("--seconds must be above 0 and --threads at least 1");
        }
        List<String> arguments = new ArrayList<>(List.of(
                "--sizes",
                sizes,
                "--seconds",
                Double.toString(seconds),
                "--threads",
                Integer.toString(threads),
                "--csv",
                csv.toAbsolutePath().toString()));
        if (rules != null) {
            arguments.addAll(List.of("--rules", rules));
        }
        return Benchmarks.run("OptimBench", arguments);
    }
}
