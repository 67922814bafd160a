package descent.app.command;

import descent.app.Installation;
import descent.app.bench.KernelContest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the kernel beside the other kernels that are installed. */
@Command(
        name = "kernel",
        description =
                "Starts the course's kernel and every other Java or Python kernel that is installed, as a front end"
                        + " would, and prints a table of times and memory beside the goals.",
        footer = {"", "Examples:", "  ./course bench kernel", "  ./course bench kernel --only java --runs 3"})
public final class BenchKernel implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Option(names = "--runs", description = "How many launches the medians are of; ${DEFAULT-VALUE} if not given.")
    private int runs = 10;

    @Option(names = "--only", paramLabel = "NAME", description = "A kernel by its name, may be repeated.")
    private List<String> only = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        System.out.print(KernelContest.run(Installation.current(), Math.max(1, runs), only));
        return 0;
    }
}
