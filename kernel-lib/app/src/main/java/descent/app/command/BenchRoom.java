package descent.app.command;

import descent.app.Installation;
import descent.app.bench.KernelRoom;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what a room of learners needs. */
@Command(
        name = "room",
        description =
                "Starts many kernels at once on this machine, as a workshop does, and says how long it takes until all"
                        + " have answered and what memory they need together.",
        footer = {"", "Examples:", "  ./course bench room", "  ./course bench room --kernels 12"})
public final class BenchRoom implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Option(names = "--kernels", description = "How many; ${DEFAULT-VALUE} if not given.")
    private int kernels = 30;

    @Override
    public Integer call() throws IOException {
        System.out.print(KernelRoom.run(Installation.current(), Math.max(1, kernels)));
        return 0;
    }
}
