package descent.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.app.Installation;
import descent.app.Main;
import descent.app.MissingPart;
import descent.app.bench.Cohort;
import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how long grading takes beside the submissions' own computing. */
@Command(
        name = "grading",
        description =
                "Grades many submissions of one assignment of 20 questions, made of the masters, and prints how long"
                        + " each took: first right ones, every answer checked anew; then those of a class as it is, where many"
                        + " wrote the same but for comments.",
        footer = {"", "Example:", "  ./course bench grading --submissions 100 --jobs 2"})
public final class BenchGrading implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Mixin
    private final Help help = new Help();

    @Option(names = "--submissions", paramLabel = "N", description = "${DEFAULT-VALUE} if not given.")
    private int submissions = 50;

    @Option(names = "--questions", paramLabel = "N", description = "${DEFAULT-VALUE} if not given, or all there are.")
    private int questions = 20;

    @Option(names = "--jobs", paramLabel = "N", description = "${DEFAULT-VALUE} if not given.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--own",
            paramLabel = "SHARE",
            description =
                    "Of the class's answers, those that compile to what nobody else's does; ${DEFAULT-VALUE} if not given.")
    private double own = 0.05;

    @Override
    public Integer call() throws IOException {
        if (submissions < 2 || questions < 1 || jobs < 1 || !(own >= 0 && own <= 1)) {
            throw new MissingPart(
                    "--submissions must be at least 2, --questions and --jobs at least 1, --own from 0 to 1");
        }
        Path folder = Files.createTempDirectory("descent-bench");
        try {
            Path masters = Files.createDirectories(folder.resolve("masters"));
            ObjectNode master = assignment(Installation.whole().root().resolve("solutions/notebooks"));
            Files.writeString(masters.resolve("bench.ipynb"), master.toString());
            RandomGenerator chance = new SplittableRandom(1);
            for (int i = 0; i < submissions; i++) {
                hand(folder.resolve("right/s" + i), master.toString());
                hand(folder.resolve("class/s" + i), Cohort.notebook(master, "s" + i, own, chance));
            }
            Grading.Report right = measure(folder, "right", masters, true);
            boolean all = right.results().stream().allMatch(BenchGrading::isRight);
            System.out.println(all ? "" : "NOT all were graded as right\n");
            measure(folder, "class", masters, false);
            System.out.printf(Locale.ROOT, "load before:     %s%n", load());
            return all ? 0 : Main.FAILED;
        } finally {
            delete(folder);
        }
    }

    private static void hand(Path student, String notebook) throws IOException {
        Files.writeString(Files.createDirectories(student).resolve("bench.ipynb"), notebook);
    }

    /** One notebook with the cells of all masters up to so many questions. */
    private ObjectNode assignment(Path from) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(from)) {
            files = all.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
        ObjectNode notebook = JSON.createObjectNode();
        ArrayNode cells = notebook.putArray("cells");
        int asked = 0;
        for (Path file : files) {
            for (JsonNode cell : JSON.readTree(file.toFile()).path("cells")) {
                boolean check =
                        cell.path("metadata").path("nbgrader").path("grade").asBoolean()
                                && cell.path("cell_type").asText().equals("code");
                if (asked < questions) {
                    cells.add(cell);
                    asked += check ? 1 : 0;
                }
            }
        }
        return notebook;
    }

    private Grading.Report measure(Path folder, String whose, Path masters, boolean anew) throws IOException {
        Taken taken = new Taken();
        long start = System.nanoTime();
        Grading.Order order = new Grading.Order(
                        List.of(folder.resolve(whose)), folder.resolve("graded-" + whose), masters)
                .withSeed(1)
                .withJobs(jobs);
        Grading.Report report = Grading.run(
                anew ? order.withoutSharing() : order, Exercises.in(BenchGrading.class.getClassLoader()), taken);
        List<Long> ends = taken.ends;
        double rate = (submissions - 1) / ((ends.get(ends.size() - 1) - ends.get(0)) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "%d submissions of %d questions, %s; %d at once, isolated by %s%n",
                submissions,
                report.results().get(0).questions().size(),
                anew ? "all right, every answer checked anew" : "as a class writes them",
                jobs,
                report.tier().id());
        System.out.println("each:            " + told(taken.wholes));
        System.out.println(
                "- its answers:   " + told(taken.callings) + " (its own computing, and the way there and back)");
        System.out.println("- all else:      " + told(taken.overheads) + " (goal: 100 and 250)");
        System.out.printf(
                Locale.ROOT,
                "all:             %.1f s, the first after %.1f s; then %.1f submissions a second, 1,000 in %.0f s%n",
                report.duration().toNanos() / 1e9,
                (ends.get(0) - start) / 1e9,
                rate,
                1000 / rate);
        return report;
    }

    private static boolean isRight(SubmissionResult result) {
        return result.points().compareTo(result.outOf()) == 0 && result.points().signum() > 0;
    }

    private static String told(List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return String.format(
                Locale.ROOT, "%.0f ms median, %.0f ms at the 95th percentile", at(sorted, 0.5), at(sorted, 0.95));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    /** Notes when each was done and how long it took. */
    private static final class Taken implements Grading.Progress {
        private final List<Long> ends = Collections.synchronizedList(new ArrayList<>());
        private final List<Double> wholes = Collections.synchronizedList(new ArrayList<>());
        private final List<Double> callings = Collections.synchronizedList(new ArrayList<>());
        private final List<Double> overheads = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void graded(int done, int of, SubmissionResult latest) {
            ends.add(System.nanoTime());
        }

        @Override
        public void took(Duration whole, Duration calling) {
            wholes.add(whole.toNanos() / 1e6);
            callings.add(calling.toNanos() / 1e6);
            overheads.add(whole.minus(calling).toNanos() / 1e6);
        }
    }

    /** What else this machine does: numbers of a busy one say little. */
    private static String load() {
        double load = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        return String.format(
                Locale.ROOT, "%.1f on %d processors", load, Runtime.getRuntime().availableProcessors());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
