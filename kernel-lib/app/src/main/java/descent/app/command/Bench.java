package descent.app.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures side by side with what others offer; a subcommand per file. */
@Command(
        name = "bench",
        subcommands = {
            BenchKernel.class,
            BenchSoak.class,
            BenchRoom.class,
            BenchGrading.class,
            BenchOptim.class,
            BenchModels.class
        },
        synopsisSubcommandLabel = "(kernel | soak | room | grading | optim | models)",
        description = "Measures side by side with what others offer. The machine should have nothing else to do.",
        footer = {"", "Examples:", "  ./course bench kernel", "  ./course bench grading"})
public final class Bench implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "say what to measure: kernel, soak, room, grading, optim or models");
    }
}
