package descent.grader;

import descent.check.engine.Exercises;
import descent.grader.book.Gradebook;
import descent.grader.book.Rules;
import descent.grader.launch.Launches;
import descent.grader.notebook.Cell;
import descent.grader.notebook.Master;
import descent.grader.release.Release;
import descent.grader.result.Submission;
import descent.grader.result.SubmissionResult;
import descent.grader.result.SubmissionResult.Status;
import descent.grader.sandbox.NoIsolation;
import descent.grader.sandbox.Sandbox;
import descent.grader.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Grades folders of submitted notebooks; what {@code ./course grade PATH… --out DIR [--seed S] [--jobs N]} calls.
 *
 * <pre>{@code
 * Grading.Order order = new Grading.Order(paths, out, Path.of("solutions/notebooks")).withJobs(2);
 * Grading.Report report = Grading.run(order, Exercises.in(loader), (done, of, result) -> bar.show(done, of));
 * return report.exitCode();
 * }</pre>
 *
 * <p>Never stops at a bad submission. Writes {@code grades.db} (SQLite, resumed if it is there), {@code grades.csv},
 * {@code totals.csv}, {@code index.html} and {@code students/…/*.html} into the out folder, which only its owner can read. Same input and seed,
 * same result, whatever the number of jobs.
 */
public final class Grading {
    private Grading() {}

    /**
     * What is to be graded, and how.
     *
     * @param paths files and folders of submissions
     * @param out where results go; made if it is not there
     * @param masters the folder of the master notebooks
     * @param seed the secret of the property checks; null for the one of an earlier run into {@code out}, or a new one
     * @param jobs how many submissions are graded at once, at least 1
     * @param trusted whether to go on where nothing isolates
     * @param limit processor time of one call of an answer, null for each exercise's own
     * @param tiers what may isolate, the strongest first; where {@link Tier#UID} is not the first, but what is left, nothing
     *     secret may lie open to other users
     * @param packages more packages that answers may use, as {@code org/example/contracts/}
     * @param shard which part of the submissions
     * @param kept what the gradebook shall keep for this and later runs
     * @param sharing whether an answer whose source was checked before in this run gets that result
     */
    public record Order(
            List<Path> paths,
            Path out,
            Path masters,
            @Nullable Long seed,
            int jobs,
            boolean trusted,
            @Nullable Duration limit,
            List<Tier> tiers,
            List<String> packages,
            Shard shard,
            Kept kept,
            boolean sharing) {
        public Order {
            paths = List.copyOf(paths);
            tiers = List.copyOf(tiers);
            packages = List.copyOf(packages);
            if (jobs < 1) {
                throw new IllegalArgumentException("jobs must be at least 1 but was " + jobs);
            }
        }

        /** One job, a secret seed, every exercise's own limit, the strongest isolation there is. */
        public Order(List<Path> paths, Path out, Path masters) {
            this(
                    paths,
                    out,
                    masters,
                    null,
                    1,
                    false,
                    null,
                    List.of(Tier.BWRAP, Tier.UID),
                    List.of(),
                    Shard.ALL,
                    Kept.NOTHING,
                    true);
        }

        /** The same with this seed. */
        public Order withSeed(long value) {
            return new Order(paths, out, masters, value, jobs, trusted, limit, tiers, packages, shard, kept, sharing);
        }

        /** The same with so many at once. */
        public Order withJobs(int count) {
            return new Order(paths, out, masters, seed, count, trusted, limit, tiers, packages, shard, kept, sharing);
        }

        /** The same, going on without isolation if there is none. */
        public Order withTrusted(boolean value) {
            return new Order(paths, out, masters, seed, jobs, value, limit, tiers, packages, shard, kept, sharing);
        }

        /** The same with this limit for each call of an answer. */
        public Order withLimit(Duration value) {
            return new Order(paths, out, masters, seed, jobs, trusted, value, tiers, packages, shard, kept, sharing);
        }

        /** The same with these tiers only. */
        public Order withTiers(List<Tier> value) {
            return new Order(paths, out, masters, seed, jobs, trusted, limit, value, packages, shard, kept, sharing);
        }

        /** The same with something for the gradebook to keep. */
        public Order withKept(Kept value) {
            return new Order(paths, out, masters, seed, jobs, trusted, limit, tiers, packages, shard, value, sharing);
        }

        /** The same, but only a part of the submissions; a seed must be given, which all parts share. */
        public Order withShard(Shard value) {
            return new Order(paths, out, masters, seed, jobs, trusted, limit, tiers, packages, value, kept, sharing);
        }

        /** The same with more packages that answers may use. */
        public Order withPackages(List<String> value) {
            return new Order(paths, out, masters, seed, jobs, trusted, limit, tiers, value, shard, kept, sharing);
        }

        /** The same, each answer checked anew, as if all were different: to measure, and to see that it makes no difference. */
        public Order withoutSharing() {
            return new Order(paths, out, masters, seed, jobs, trusted, limit, tiers, packages, shard, kept, false);
        }
    }

    /**
     * What the gradebook keeps besides results; null leaves what it has.
     *
     * @param roster a table after {@link descent.grader.book.Roster}
     * @param rules lines after {@link descent.grader.book.Rules}
     * @param anonymous whether pages and tables for markers show pseudonyms
     */
    public record Kept(
            @Nullable String roster,
            @Nullable String rules,
            @Nullable Boolean anonymous) {
        /** Everything stays. */
        public static final Kept NOTHING = new Kept(null, null, null);
    }

    /** Told of each submission when it is done; may be called from any thread, one call at a time. */
    @FunctionalInterface
    public interface Progress {
        /** {@code done} of {@code of} submissions have a result, {@code latest} being the newest. */
        void graded(int done, int of, SubmissionResult latest);

        /** Told of each submission that was graded now, before the former: how long that took, and calls of its answers of it. */
        default void took(Duration whole, Duration calling) {}
    }

    /**
     * What came of it.
     *
     * @param tier how submissions were isolated
     * @param results one for each submission, by student and file
     * @param reused how many of them were in the gradebook already
     * @param duration how long it took
     * @param notes what the instructor should know about this machine
     */
    public record Report(Tier tier, List<SubmissionResult> results, int reused, Duration duration, List<String> notes) {
        public Report {
            results = List.copyOf(results);
            notes = List.copyOf(notes);
        }

        /** 0 if every submission has a result, 1 if the grader failed for one or did not know its notebook. */
        public int exitCode() {
            return results.stream().allMatch(r -> r.status() == Status.GRADED || r.status() == Status.UNREADABLE)
                    ? 0
                    : 1;
        }
    }

    /**
     * Grades.
     *
     * @throws NoIsolation if nothing isolates and the order does not trust the submissions
     * @throws IOException if there is nothing to grade, {@code out} cannot be written, or submissions run as another user who could
     *     read what they must not
     */
    public static Report run(Order order, Exercises exercises, Progress progress) throws IOException {
        long start = System.nanoTime();
        if (order.shard().of() > 1 && order.seed() == null) {
            throw new IOException(
                    "all shards must be given the same --seed (or DESCENT_SEED), or they cannot be merged");
        }
        List<Master> masters = Master.in(order.masters());
        if (masters.isEmpty()) {
            throw new IOException("there is no master notebook with questions in " + order.masters());
        }
        Set<String> names = new TreeSet<>();
        masters.forEach(master -> names.add(master.name()));
        String rules = order.kept().rules();
        if (rules != null) {
            Rules.read(rules).known(names);
        }
        Folders.ownerOnly(order.out());
        Path unpacked = Files.createTempDirectory("descent-submitted");
        try {
            List<Submission> submissions = Submissions.in(order.paths(), names, unpacked);
            if (submissions.isEmpty()) {
                throw new IOException("there is no .ipynb file in " + order.paths());
            }
            return run(order, exercises, progress, masters, submissions, start);
        } finally {
            Folders.delete(unpacked);
        }
    }

    private static Report run(
            Order order,
            Exercises exercises,
            Progress progress,
            List<Master> masters,
            List<Submission> submissions,
            long start)
            throws IOException {
        Path place = Files.createTempDirectory(
                "descent-grade", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (Gradebook book = Gradebook.open(order.out().resolve("grades.db"))) {
            Kept kept = order.kept();
            new Publishing(order.out(), book).keep(kept.roster(), kept.rules(), kept.anonymous());
            new Publishing(order.out(), book).keepTemplates(templates(masters));
            new Publishing(order.out(), book).keepRubrics(masters);
            Launches launches = prepared(place, order, Batch.contracts(masters, exercises));
            Sandbox sandbox = Sandbox.strongest(launches.child(), order.trusted(), order.tiers());
            List<String> notes = Exposed.close(sandbox.tier(), order, masters, exercises);
            Batch batch = new Batch(order, exercises, progress, masters, submissions, book, launches, sandbox);
            List<SubmissionResult> results = batch.run();
            new Publishing(order.out(), book).write(results);
            return new Report(
                    sandbox.tier(), results, batch.reused(), Duration.ofNanos(System.nanoTime() - start), notes);
        } finally {
            Folders.delete(place);
        }
    }

    private static Launches prepared(Path place, Order order, List<Class<?>> contracts) throws IOException {
        try {
            return Launches.prepare(place, order.packages(), contracts);
        } catch (IOException e) {
            throw new IOException("cannot put what submissions may use into " + place + ": " + e.getMessage(), e);
        }
    }

    /** The code of each master as students get it. */
    private static Map<String, String> templates(List<Master> masters) {
        Map<String, String> templates = new TreeMap<>();
        for (Master master : masters) {
            templates.put(
                    master.name(),
                    master.document().cells().stream()
                            .filter(Cell::code)
                            .map(cell -> cell.solution() ? Release.manualStub(cell.source(), true) : cell.source())
                            .collect(Collectors.joining("\n")));
        }
        return templates;
    }
}
