package descent.grader;

import descent.check.engine.Engine;
import descent.check.engine.Exercises;
import descent.check.engine.Settings;
import descent.grader.answer.Children;
import descent.grader.answer.ClassData;
import descent.grader.book.Gradebook;
import descent.grader.compile.Compiler;
import descent.grader.launch.Launches;
import descent.grader.notebook.Master;
import descent.grader.notebook.Recognition;
import descent.grader.result.Submission;
import descent.grader.result.SubmissionResult;
import descent.grader.sandbox.Sandbox;
import descent.grader.sandbox.Tier;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One run over all submissions: several at once, each result in the gradebook before the next one is begun. */
final class Batch {
    /** So many children have to start until an archive for them has paid for itself. */
    private static final int WORTH_AN_ARCHIVE = 20;

    private final Grading.Order order;
    private final Exercises exercises;
    private final Grading.Progress progress;
    private final List<Master> masters;
    private final List<Submission> submissions;
    private final Gradebook book;
    private final Launches launches;
    private final Sandbox sandbox;
    private final long seed;
    private final Supplier<@Nullable Master> only;
    private final @Nullable SubmissionResult[] results;
    private final AtomicInteger next = new AtomicInteger();
    private final KnownAnswers answers = new KnownAnswers();
    private int done;
    private int reused;

    Batch(
            Grading.Order order,
            Exercises exercises,
            Grading.Progress progress,
            List<Master> masters,
            List<Submission> submissions,
            Gradebook book,
            Launches launches,
            Sandbox sandbox)
            throws IOException {
        this.order = order;
        this.exercises = exercises;
        this.progress = progress;
        this.masters = masters;
        this.submissions = IntStream.range(0, submissions.size())
                .filter(order.shard()::holds)
                .mapToObj(submissions::get)
                .toList();
        this.book = book;
        this.launches = launches;
        this.sandbox = sandbox;
        this.seed = seed(order, book);
        this.only = Folders.only(submissions, masters);
        this.results = new @Nullable SubmissionResult[this.submissions.size()];
    }

    private static long seed(Grading.Order order, Gradebook book) throws IOException {
        String kept = book.fact("seed");
        Long given = order.seed();
        long seed = given != null ? given : kept != null ? Long.parseLong(kept) : new SecureRandom().nextLong();
        book.keep("seed", Long.toString(seed));
        return seed;
    }

    int reused() {
        return reused;
    }

    List<SubmissionResult> run() throws IOException {
        Engine engine = new Engine();
        Fingerprint fingerprint = Fingerprint.of(masters, exercises, seed, order.limit());
        List<Recognition> known = masters.stream().map(Recognition::new).toList();
        int jobs = Math.max(1, Math.min(order.jobs(), submissions.size()));
        ExecutorService threads = Executors.newFixedThreadPool(jobs + 1);
        try (Children children = new Children(sandbox, launches.child(), jobs)) {
            List<Future<@Nullable Void>> running = new ArrayList<>();
            if (sandbox.tier() == Tier.BWRAP && submissions.size() >= WORTH_AN_ARCHIVE) {
                running.add(threads.submit(() -> {
                    children.use(ClassData.recorded(sandbox, launches.child(), contracts(masters, exercises)));
                    return null;
                }));
            }
            for (int job = 0; job < jobs; job++) {
                running.add(threads.submit(() -> {
                    work(engine, fingerprint, known, children);
                    return null;
                }));
            }
            for (Future<@Nullable Void> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException("grading stopped", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("grading was interrupted; it goes on where it stopped when started again", e);
        } finally {
            threads.shutdownNow();
        }
        List<SubmissionResult> all = new ArrayList<>();
        for (SubmissionResult result : results) {
            if (result != null) {
                all.add(result);
            }
        }
        return all;
    }

    /** What the questions of these masters ask for. */
    static List<Class<?>> contracts(List<Master> masters, Exercises exercises) {
        return masters.stream()
                .flatMap(master -> master.questions().stream())
                .<Class<?>>map(question -> exercises.find(question.id()).contract())
                .distinct()
                .toList();
    }

    private void work(Engine engine, Fingerprint fingerprint, List<Recognition> known, Children children)
            throws IOException {
        Settings settings = new Settings(true, seed, order.limit(), false);
        Questions questions = new Questions(exercises, engine, settings, launches, children);
        if (order.sharing()) {
            questions.knowing(answers);
        }
        try (Grader grader = new Grader(
                known,
                questions,
                new Compiler(sandbox, launches.compiler()),
                sandbox.tier().id())) {
            for (int i = next.getAndIncrement(); i < submissions.size(); i = next.getAndIncrement()) {
                Submission submission = submissions.get(i);
                String digest = fingerprint.of(submission.path(), sandbox.tier());
                Optional<SubmissionResult> before = book.known(submission.student(), submission.file(), digest);
                long start = System.nanoTime();
                Duration calledBefore = questions.calling();
                SubmissionResult result = before.isPresent() ? before.get() : grader.grade(submission, only);
                if (before.isEmpty()) {
                    Duration whole = Duration.ofNanos(System.nanoTime() - start);
                    book.put(result, digest, submission.handedIn(), whole.toMillis());
                    progress.took(whole, questions.calling().minus(calledBefore));
                }
                tell(i, result, before.isPresent());
            }
        }
    }

    private synchronized void tell(int i, SubmissionResult result, boolean known) {
        results[i] = result;
        reused += known ? 1 : 0;
        progress.graded(++done, submissions.size(), result);
    }
}
