package descent.app.command;

import descent.app.Installation;
import descent.app.Main;
import descent.app.MissingPart;
import descent.app.Progress;
import descent.app.run.Outcome;
import descent.app.run.Practice;
import descent.app.run.Reports;
import descent.app.run.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a learner's notebook with the public checks. */
@Command(
        name = "check",
        description = "Executes a notebook and says what its exercises' checks say, as the notebook would.",
        footer = {
            "",
            "Example:",
            "  ./course check my-course/exercises/notebooks/01-gradient-descent.ipynb",
            "",
            "Ends with 0 if all exercises are right, with 1 if not."
        })
public final class Check implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Parameters(paramLabel = "NOTEBOOK", description = "The notebook with your answers.")
    private Path notebook = Path.of("");

    @Option(
            names = "--github-output",
            paramLabel = "FILE",
            description = "Adds GitHub Classroom's result output to FILE: $GITHUB_OUTPUT.")
    private @Nullable Path githubOutput;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "Limit for the notebook; ${DEFAULT-VALUE} if not given.")
    private int timeout = 120;

    @Override
    public Integer call() {
        if (!Files.exists(notebook)) {
            throw new MissingPart("there is no notebook " + notebook);
        }
        Runner runner =
                Runner.of(Installation.current(), Duration.ofSeconds(timeout)).goingOn();
        Outcome outcome;
        try (Progress progress = new Progress(1)) {
            progress.step(0, notebook.getFileName().toString());
            outcome = runner.run(notebook, Map.of(), cell -> progress.step(0, cell.id()));
        }
        if (outcome.notebook() == null) {
            throw new MissingPart(String.valueOf(outcome.failure()));
        }
        Reports reports = Reports.of(outcome.notebook());
        if (reports.all().isEmpty()) {
            throw new MissingPart(notebook + " has no cell that checks an exercise");
        }
        reports.all().forEach(report -> System.out.println(report.text() + "\n"));
        if (outcome.failure() != null) {
            System.out.println("The notebook did not run to its end without an error: " + outcome.failure());
        }
        if (githubOutput != null) {
            append(githubOutput, Practice.githubOutput(notebook, reports));
        }
        long right = reports.all().stream().filter(Reports.Report::right).count();
        System.out.println(right + " of " + reports.all().size() + " exercises are right");
        return right == reports.all().size() ? 0 : Main.FAILED;
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new MissingPart("cannot write to " + file + ": " + e.getMessage());
        }
    }
}
