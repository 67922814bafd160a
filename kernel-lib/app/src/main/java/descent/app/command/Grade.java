package descent.app.command;

import descent.app.Installation;
import descent.app.MissingPart;
import descent.app.Progress;
import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.Replay;
import descent.grader.Shard;
import descent.grader.book.Totals;
import descent.grader.format.Plain;
import descent.grader.result.SubmissionResult;
import descent.grader.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades submissions. */
@Command(
        name = "grade",
        description =
                "Grades submitted notebooks, each in a sandbox of its own, with the hidden checks. Writes a gradebook"
                        + " (SQLite), a table (CSV) and a page for each submission. Started again, it goes on where it stopped.",
        footer = {
            "",
            "Examples:",
            "  ./course grade submissions --out grades --jobs 2",
            "  ./course grade submissions --out grades --roster roster.csv --rules rules.properties",
            "  ./course grade submissions --out grades --replay ada:01-steepest-step",
            "",
            "Ends with 1 if a submission has no result. Without any isolation on this machine it refuses, unless"
                    + " --trusted says that the submissions may do what they like."
        })
public final class Grade implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Submitted notebooks, or folders of them.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the results go.")
    private Path out = Path.of("");

    @Option(
            names = "--seed",
            paramLabel = "S",
            description =
                    "The secret of the random inputs, which the environment variable DESCENT_SEED can hold as well; if"
                            + " not given, a new one. The gradebook keeps it.")
    private @Nullable Long seed;

    @Option(names = "--jobs", paramLabel = "N", description = "How many at once; ${DEFAULT-VALUE} if not given.")
    private int jobs = 1;

    @Option(
            names = "--shard",
            paramLabel = "i/n",
            description = "Only every n-th submission from the i-th on; see merge.")
    private @Nullable String shard;

    @Option(
            names = "--roster",
            paramLabel = "CSV",
            description = "Who takes part: columns student, last_name, first_name, email, group.")
    private @Nullable Path roster;

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Due dates, extensions, what lateness costs, which attempt counts.")
    private @Nullable Path rules;

    @Option(names = "--anonymous", negatable = true, description = "Pages show pseudonyms; pseudonyms.csv says whose.")
    private @Nullable Boolean anonymous;

    @Option(
            names = "--replay",
            paramLabel = "ID",
            description =
                    "Repeats one student's exercise, STUDENT:EXERCISE or STUDENT:EXERCISE:CHECK, with its seed, and"
                            + " prints what hidden checks saw. Writes nothing.")
    private @Nullable String replay;

    @Option(names = "--trusted", description = "Grades without isolation if there is none.")
    private boolean trusted;

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new MissingPart("--jobs must be at least 1 but was " + jobs);
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new MissingPart("there is no submission " + path);
            }
        }
        Installation installation = Installation.whole();
        Grading.Order order = new Grading.Order(paths, out, installation.root().resolve("solutions/notebooks"))
                .withJobs(jobs)
                .withTrusted(trusted);
        order = seeded(order);
        String id = replay;
        if (id != null) {
            return repeat(order, id);
        }
        try {
            order = order.withShard(shard == null ? Shard.ALL : Shard.of(shard))
                    .withKept(new Grading.Kept(text(roster), text(rules), anonymous));
        } catch (IllegalArgumentException e) {
            throw new MissingPart(String.valueOf(e.getMessage()));
        }
        return grade(order);
    }

    /** By the option, or by the variable, which other users of this machine cannot see. */
    private Grading.Order seeded(Grading.Order order) {
        if (seed != null) {
            return order.withSeed(seed);
        }
        String secret = System.getenv("DESCENT_SEED");
        try {
            return secret == null || secret.isBlank() ? order : order.withSeed(Long.parseLong(secret.strip()));
        } catch (NumberFormatException e) {
            throw new MissingPart("DESCENT_SEED must be a whole number");
        }
    }

    private static @Nullable String text(@Nullable Path file) throws IOException {
        if (file != null && !Files.isRegularFile(file)) {
            throw new MissingPart("there is no file " + file);
        }
        return file == null ? null : Files.readString(file);
    }

    private static Integer repeat(Grading.Order order, String id) {
        Exercises exercises = Exercises.in(Grade.class.getClassLoader());
        try {
            Replay.run(order, exercises, Replay.Id.of(id, exercises.ids()))
                    .forEach(line -> System.out.println(Plain.text(line)));
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            throw new MissingPart(String.valueOf(e.getMessage()));
        }
    }

    private Integer grade(Grading.Order order) {
        Exercises exercises = Exercises.in(Grade.class.getClassLoader());
        Progress[] bar = new Progress[1];
        try {
            Grading.Report report = Grading.run(order, exercises, (done, of, latest) -> {
                if (bar[0] == null) {
                    bar[0] = new Progress(of);
                }
                bar[0].step(1, Plain.line(latest.student()));
                bar[0].say(bar[0].count() + "  " + line(latest));
            });
            report.notes().forEach(note -> System.out.println(Plain.text(note)));
            if (seed != null && report.tier() == Tier.UID) {
                System.out.println("submissions run as another user here, and every user can read command lines:"
                        + " give the seed by the environment variable DESCENT_SEED instead of --seed");
            }
            System.out.println(report.results().size() + " submissions, isolated by "
                    + report.tier().id() + " (" + report.tier().means() + ")");
            System.out.println("table:     " + out.resolve("grades.csv"));
            System.out.println("gradebook: " + out.resolve("grades.db"));
            System.out.println("pages:     " + out.resolve("index.html"));
            return report.exitCode();
        } catch (IOException e) {
            throw new MissingPart(String.valueOf(e.getMessage()));
        } finally {
            if (bar[0] != null) {
                bar[0].close();
            }
        }
    }

    private static String line(SubmissionResult result) {
        String points = Totals.plain(result.points()) + " of " + Totals.plain(result.outOf());
        return Plain.line(result.student() + "  " + result.file()) + "  "
                + (result.status() == SubmissionResult.Status.GRADED
                        ? points
                        : result.status().told());
    }
}
