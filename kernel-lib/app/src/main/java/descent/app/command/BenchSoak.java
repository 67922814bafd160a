package descent.app.command;

import descent.app.Installation;
import descent.app.Main;
import descent.app.bench.KernelSoak;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves that a kernel does not grow. */
@Command(
        name = "soak",
        description =
                "Runs thousands of cells in one kernel, values, prints, charts, errors and declarations that replace"
                        + " each other, and shows its memory and classes on the way. Ends with 1 if they grow.",
        footer = {"", "Examples:", "  ./course bench soak", "  ./course bench soak --cells 1000"})
public final class BenchSoak implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Option(names = "--cells", description = "How many cells; ${DEFAULT-VALUE} if not given.")
    private int cells = 5000;

    @Override
    public Integer call() throws IOException {
        KernelSoak soak = KernelSoak.run(Installation.current(), Math.max(1, cells));
        System.out.print(soak);
        return soak.steady() ? 0 : Main.FAILED;
    }
}
