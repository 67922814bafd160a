package descent.grader;

import descent.grader.compile.Compiler;
import descent.grader.notebook.Document;
import descent.grader.notebook.Master;
import descent.grader.notebook.Reading;
import descent.grader.notebook.Recognition;
import descent.grader.result.Submission;
import descent.grader.result.SubmissionResult;
import descent.grader.result.SubmissionResult.Status;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Grades one submission after the other; each thread has its own, the children are shared. */
final class Grader implements AutoCloseable {
    private final List<Recognition> known;
    private final Questions questions;
    private final Compiler compiler;
    private final String tier;

    /**
     * A grader.
     *
     * @param known the masters that submissions can be of
     * @param tier how the compiler and the children are isolated, as results say it
     */
    Grader(List<Recognition> known, Questions questions, Compiler compiler, String tier) {
        this.known = known;
        this.questions = questions;
        this.compiler = compiler;
        this.tier = tier;
    }

    /** Grades a submission, whatever it is: every trouble becomes a result. */
    SubmissionResult grade(Submission submission, Supplier<@Nullable Master> expected) {
        @Nullable Master named = null;
        try {
            Document document = Document.read(bytes(submission));
            Recognition recognition = Recognition.best(known, document).orElse(null);
            named = recognition == null ? byName(submission, expected) : recognition.master();
            recognition = recognition == null ? of(named) : recognition;
            if (recognition == null) {
                return SubmissionResult.without(
                        submission,
                        "",
                        Status.UNKNOWN,
                        tier,
                        BigDecimal.ZERO,
                        "it is a notebook, but none of this course");
            }
            Reading reading = Reading.of(document, recognition);
            return SubmissionResult.graded(
                    submission,
                    recognition.master().name(),
                    tier,
                    reading.repairs(),
                    questions.results(recognition, reading, compiler));
        } catch (Document.Unreadable e) {
            named = named == null ? byName(submission, expected) : named;
            return without(submission, named, Status.UNREADABLE, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            named = named == null ? byName(submission, expected) : named;
            return without(submission, named, Status.GRADER_FAILED, e.toString());
        }
    }

    private SubmissionResult without(Submission submission, @Nullable Master named, Status status, String why) {
        return SubmissionResult.without(submission, named == null ? "" : named.name(), status, tier, outOf(named), why);
    }

    private static byte[] bytes(Submission submission) throws IOException {
        try (InputStream in = Files.newInputStream(submission.path())) {
            return in.readNBytes(Document.LARGEST + 1);
        }
    }

    private @Nullable Master byName(Submission submission, Supplier<@Nullable Master> expected) {
        String path = submission.file();
        return known.stream()
                .map(Recognition::master)
                .filter(master -> path.contains(master.name()))
                .max(Comparator.comparing(master -> master.name().length()))
                .orElseGet(expected);
    }

    private @Nullable Recognition of(@Nullable Master named) {
        return known.stream().filter(one -> one.master() == named).findFirst().orElse(null);
    }

    private BigDecimal outOf(@Nullable Master master) {
        if (master == null) {
            return BigDecimal.ZERO;
        }
        return Stream.concat(
                        master.questions().stream()
                                .map(question ->
                                        questions.exercise(question.id()).points()),
                        master.manual().stream().map(question -> question.cell().points()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public void close() {
        compiler.close();
    }
}
