package descent.app.command;

import descent.app.Installation;
import descent.app.Main;
import descent.app.MissingPart;
import descent.app.html.Page;
import descent.app.notebook.Notebook;
import descent.app.run.Batch;
import descent.app.run.Collection;
import descent.app.run.Outcome;
import descent.app.run.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Executes notebooks without Python. */
@Command(
        name = "run",
        description =
                "Executes notebooks with the kernel's own code, without Python, and writes each with its outputs as"
                        + " .ipynb and as HTML that can be read offline.",
        footer = {
            "",
            "Example:",
            "  ./course run notebooks/01-gradient-descent.ipynb --out results",
            "",
            "Ends with 1 if a cell failed, and names notebook, cell and error."
        })
public final class Run implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Parameters(paramLabel = "NOTEBOOK", arity = "0..*", description = "Notebooks or folders; the lectures if none.")
    private List<Path> named = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the results go; target/run if not given.")
    private @Nullable Path out;

    @Option(names = "--jobs", paramLabel = "N", description = "How many at once; one for each processor if not given.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Limit for each notebook; ${DEFAULT-VALUE} if not given.")
    private int timeout = 600;

    @Override
    public Integer call() throws IOException {
        require(jobs >= 1, "--jobs must be at least 1 but was " + jobs);
        require(timeout >= 1, "--timeout must be at least 1 second but was " + timeout);
        Installation installation = Installation.current();
        Collection notebooks =
                Collection.of(named.isEmpty() ? List.of(installation.root().resolve("notebooks")) : named);
        Path target = out == null ? installation.root().resolve("target/run") : out;
        for (Path file : notebooks.files()) {
            require(
                    !notebooks.target(file, target).toAbsolutePath().normalize().equals(file),
                    "the result would overwrite " + Installation.display(file) + "; name another folder with --out");
        }
        int failed = execute(notebooks, Runner.of(installation, Duration.ofSeconds(timeout)), target);
        int all = notebooks.files().size();
        System.out.println(all + (all == 1 ? " notebook, " : " notebooks, ") + failed + " failed");
        return failed == 0 ? 0 : Main.FAILED;
    }

    private int execute(Collection notebooks, Runner runner, Path target) throws IOException {
        AtomicInteger failed = new AtomicInteger();
        boolean toTheEnd = new Batch(runner, jobs).run(notebooks.files(), outcome -> {
            failed.addAndGet(outcome.failure() == null ? 0 : 1);
            System.out.println(write(outcome, notebooks, target));
        });
        return failed.get() + (toTheEnd ? 0 : 1);
    }

    /** Writes what came out, also of a notebook that failed, and answers the line for standard output. */
    private static String write(Outcome outcome, Collection notebooks, Path out) throws IOException {
        Path file = outcome.file();
        Notebook executed = outcome.notebook();
        String seconds = String.format(Locale.ROOT, "%.1f s", outcome.time().toMillis() / 1000.0);
        if (executed == null) {
            return "FAILED  " + outcome.failure();
        }
        Path target = notebooks.target(file, out);
        String name = target.getFileName().toString().replaceAll("\\.ipynb$", "");
        Path html = target.resolveSibling(name + ".html");
        executed.write(target);
        Files.writeString(html, new Page(Installation.folderOf(file), notebooks.siblings(file)).html(executed, name));
        String shown = Installation.display(file);
        return outcome.failure() == null
                ? "ok      " + shown + "  " + seconds + "  " + Installation.display(html)
                : "FAILED  " + shown + "  " + outcome.failure() + "\n        as far as it came: "
                        + Installation.display(html);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new MissingPart(rule);
        }
    }
}
