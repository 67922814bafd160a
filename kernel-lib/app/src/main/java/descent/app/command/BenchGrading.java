package descent.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.app.Installation;
import descent.app.Main;
import descent.app.MissingPart;
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
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how long grading takes beside the submissions' own computing. */
@Command(
        name = "grading",
        description = "Grades many right submissions of one assignment of 20 questions, made of the masters, and prints"
                + " how long each took.",
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

    @Override
    public Integer call() throws IOException {
        if (submissions < 2 || questions < 1 || jobs < 1) {
            throw new MissingPart("--submissions must be at least 2, --questions and --jobs at least 1");
        }
        Path folder = Files.createTempDirectory("descent-bench");
        try {
            Path masters = Files.createDirectories(folder.resolve("masters"));
            int asked = assignment(Installation.whole().root().resolve("solutions/notebooks"), masters);
            String text = Files.readString(masters.resolve("bench.ipynb"));
            for (int i = 0; i < submissions; i++) {
                Path student = Files.createDirectories(folder.resolve("in/s" + i));
                Files.writeString(student.resolve("bench.ipynb"), text);
            }
            return measure(folder, masters, asked);
        } finally {
            delete(folder);
        }
    }

    /** One notebook with the cells of all masters up to so many questions; how many there are. */
    private int assignment(Path from, Path to) throws IOException {
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
        Files.writeString(to.resolve("bench.ipynb"), notebook.toString());
        return asked;
    }

    private int measure(Path folder, Path masters, int asked) throws IOException {
        Taken taken = new Taken();
        long start = System.nanoTime();
        Grading.Report report = Grading.run(
                new Grading.Order(List.of(folder.resolve("in")), folder.resolve("out"), masters)
                        .withSeed(1)
                        .withJobs(jobs)
                        .withoutSharing(),
                Exercises.in(BenchGrading.class.getClassLoader()),
                taken);
        boolean right = report.results().stream().allMatch(BenchGrading::isRight);
        List<Long> ends = taken.ends;
        double rate = (submissions - 1) / ((ends.get(ends.size() - 1) - ends.get(0)) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "%d submissions of %d questions, %d at once, isolated by %s%n",
                submissions,
                asked,
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
        System.out.printf(Locale.ROOT, "load before:     %s%n", load());
        if (!right) {
            System.out.println("NOT all were graded as right");
        }
        return right ? 0 : Main.FAILED;
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
