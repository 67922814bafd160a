package descent.app.command;

import descent.app.Installation;
import descent.app.Main;
import descent.app.MissingPart;
import descent.app.book.Binding;
import descent.app.book.Printer;
import descent.app.run.Runner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The executed course as a book. */
@Command(
        name = "book",
        description = "Executes the lectures and writes them as an offline, searchable HTML book. What has not changed"
                + " since the last time is not executed again.",
        footer = {"", "Example:", "  ./course book --out descent-book", "", "Ends with 1 if a notebook failed."})
public final class MakeBook implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Option(names = "--out", paramLabel = "DIR", description = "Where the book goes; target/book if not given.")
    private @Nullable Path out;

    @Option(names = "--jobs", paramLabel = "N", description = "How many at once; one for each processor if not given.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Limit for each notebook; ${DEFAULT-VALUE} if not given.")
    private int timeout = 600;

    @Option(names = "--docs", description = "Also brings docs/claims.md and docs/coverage.md up to date with this run.")
    private boolean docs;

    @Option(names = "--pdf", description = "Also prints the book to descent.pdf, with the browser Chromium.")
    private boolean pdf;

    @Override
    public Integer call() throws IOException {
        require(jobs >= 1, "--jobs must be at least 1 but was " + jobs);
        require(timeout >= 1, "--timeout must be at least 1 second but was " + timeout);
        Installation installation = Installation.current();
        Path target = out == null ? installation.root().resolve("target/book") : out;
        Runner runner = Runner.of(installation, Duration.ofSeconds(timeout));
        Optional<Printer> printer = pdf ? Optional.of(Printer.find()) : Optional.empty();
        Binding.Report report = new Binding(installation, runner, jobs, printer).bind(target, outcome -> {
            String name = Installation.display(outcome.file());
            String seconds = String.format(Locale.ROOT, "%.1f s", outcome.time().toMillis() / 1000.0);
            System.err.println(
                    outcome.failure() == null
                            ? "ok      " + name + "  " + seconds
                            : "FAILED  " + name + "  " + outcome.failure());
        });
        System.err.println(report.notebooks() + (report.notebooks() == 1 ? " notebook, " : " notebooks, ")
                + report.executed() + " executed, " + report.failures().size() + " failed");
        if (docs) {
            report.appendix().write(installation.root().resolve("docs"));
        }
        System.out.println(Installation.display(target.resolve("index.html")));
        if (pdf) {
            System.out.println(Installation.display(target.resolve("descent.pdf")));
        }
        return report.failures().isEmpty() ? 0 : Main.FAILED;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new MissingPart(rule);
        }
    }
}
