package descent.grader;

import descent.check.GraderException;
import descent.check.engine.Engine;
import descent.check.engine.Exercise;
import descent.check.engine.Exercises;
import descent.check.engine.Settings;
import descent.check.engine.Verdict;
import descent.check.forbid.ShortCut;
import descent.check.forbid.ShortCuts;
import descent.grader.answer.Children;
import descent.grader.answer.CompiledAnswer;
import descent.grader.answer.Occupancy;
import descent.grader.answer.Purity;
import descent.grader.compile.AnswerSource;
import descent.grader.compile.Cells;
import descent.grader.compile.Compiled;
import descent.grader.compile.Compiler;
import descent.grader.compile.Selection;
import descent.grader.compile.Snippet;
import descent.grader.launch.Launches;
import descent.grader.notebook.Document;
import descent.grader.notebook.Master;
import descent.grader.notebook.Reading;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.Submission;
import descent.grader.result.SubmissionResult;
import descent.grader.result.SubmissionResult.Status;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Grades one submission after the other; each thread has its own, the children are shared. */
final class Grader implements AutoCloseable {
    private final List<Master> masters;
    private final Exercises exercises;
    private final Engine engine;
    private final Settings settings;
    private final Launches launches;
    private final Children children;
    private final Compiler compiler;
    private final String tier;
    private Predicate<String> asked = exercise -> true;
    private Consumer<Verdict> watcher = verdict -> {};

    Grader(
            List<Master> masters,
            Exercises exercises,
            Engine engine,
            Settings settings,
            Launches launches,
            Children children,
            Compiler compiler,
            String tier) {
        this.masters = masters;
        this.exercises = exercises;
        this.engine = engine;
        this.settings = settings;
        this.launches = launches;
        this.children = children;
        this.compiler = compiler;
        this.tier = tier;
    }

    /** Grades some exercises only, and tells somebody what the checks found before anything is left out of it. */
    Grader watching(Predicate<String> exercises, Consumer<Verdict> whom) {
        asked = exercises;
        watcher = whom;
        return this;
    }

    /** Grades a submission, whatever it is: every trouble becomes a result. */
    SubmissionResult grade(Submission submission, Supplier<@Nullable Master> expected) {
        @Nullable Master named = null;
        try {
            Document document = Document.read(bytes(submission));
            Master master = recognised(document).orElse(null);
            master = master == null ? byName(submission, expected) : master;
            named = master;
            if (master == null) {
                return SubmissionResult.without(
                        submission,
                        "",
                        Status.UNKNOWN,
                        tier,
                        BigDecimal.ZERO,
                        "it is a notebook, but none of this course");
            }
            Reading reading = Reading.of(document, master);
            return SubmissionResult.graded(
                    submission, master.name(), tier, reading.repairs(), questions(master, reading));
        } catch (Document.Unreadable e) {
            named = named == null ? byName(submission, expected) : named;
            return SubmissionResult.without(
                    submission,
                    named == null ? "" : named.name(),
                    Status.UNREADABLE,
                    tier,
                    outOf(named),
                    String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            named = named == null ? byName(submission, expected) : named;
            return SubmissionResult.without(
                    submission,
                    named == null ? "" : named.name(),
                    Status.GRADER_FAILED,
                    tier,
                    outOf(named),
                    e.toString());
        }
    }

    private static byte[] bytes(Submission submission) throws IOException {
        try (InputStream in = Files.newInputStream(submission.path())) {
            return in.readNBytes(Document.LARGEST + 1);
        }
    }

    private @Nullable Master byName(Submission submission, Supplier<@Nullable Master> expected) {
        String path = submission.file();
        return masters.stream()
                .filter(master -> path.contains(master.name()))
                .max(Comparator.comparing(master -> master.name().length()))
                .orElseGet(expected);
    }

    /** The master with which a document has most in common. */
    Optional<Master> recognised(Document document) {
        return masters.stream()
                .filter(master -> Reading.likeness(document, master) > 0)
                .max(Comparator.comparing(master -> Reading.likeness(document, master)));
    }

    private BigDecimal outOf(@Nullable Master master) {
        if (master == null) {
            return BigDecimal.ZERO;
        }
        return Stream.concat(
                        master.questions().stream()
                                .map(question -> exercises.find(question.id()).points()),
                        master.manual().stream().map(question -> question.cell().points()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<QuestionResult> questions(Master master, Reading reading) {
        List<Snippet> given = new ArrayList<>();
        master.document().cells().stream()
                .filter(cell -> cell.code() && cell.isFixed())
                .forEach(cell -> given.addAll(Cells.split(cell.source(), cell.position())));
        List<AnswerSource> sources = new ArrayList<>();
        List<Master.Question> questions = master.questions().stream()
                .filter(question -> asked.test(question.id()))
                .toList();
        for (Master.Question question : questions) {
            sources.add(Selection.select(
                    exercises.find(question.id()).contract().getName(),
                    question.binding(),
                    reading.snippets(),
                    reading.checks().getOrDefault(question.id(), Integer.MAX_VALUE),
                    given,
                    launches));
        }
        List<Compiled> compiled = compiler.compile(sources);
        Map<Integer, QuestionResult> results = new TreeMap<>();
        for (Master.Manual question : master.manual()) {
            String text = reading.manual().getOrDefault(question.id(), "");
            boolean answered = question.cell().task()
                    || !text.isBlank() && !text.strip().equals(question.stub().strip());
            results.put(
                    question.cell().position(),
                    QuestionResult.manual(
                            question.id(), question.title(), question.cell().points(), answered, text));
        }
        try (Occupancy occupancy = new Occupancy(children)) {
            for (int i = 0; i < sources.size(); i++) {
                Exercise exercise = exercises.find(questions.get(i).id());
                String written = reading.written().getOrDefault(exercise.id(), "");
                QuestionResult result = question(exercise, sources.get(i), compiled.get(i), written, occupancy);
                if (result.state() == State.GRADER_FAILED) {
                    result = question(exercise, sources.get(i), compiled.get(i), written, occupancy);
                }
                results.put(questions.get(i).cell().position(), result);
            }
        }
        return List.copyOf(results.values());
    }

    private QuestionResult question(
            Exercise exercise, AnswerSource source, Compiled compiled, String written, Occupancy occupancy) {
        if (source.isEmpty()) {
            return QuestionResult.unchecked(
                    exercise, State.UNANSWERED, "The notebook declares nothing that the check cell asks for.", written);
        }
        if (!compiled.succeeded()) {
            return QuestionResult.unchecked(exercise, State.NOT_COMPILING, Told.problems(compiled.problems()), written);
        }
        try {
            List<ShortCut> shortCuts = new ShortCuts(compiled.classes().values())
                    .find(exercise.contract().getName(), exercise.forbidden());
            if (!shortCuts.isEmpty()) {
                return QuestionResult.unchecked(
                        exercise, State.FORBIDDEN, Told.shortCuts(shortCuts, compiled), written);
            }
        } catch (RuntimeException unreadable) {
            return QuestionResult.unchecked(
                    exercise, State.FORBIDDEN, "The compiled classes cannot be searched for short cuts.", written);
        }
        boolean pure = Purity.isPure(compiled.classes().values());
        if (!pure) {
            occupancy.leave(false);
        }
        try {
            Duration limit = settings.limit() == null ? exercise.limit() : settings.limit();
            Object answer = occupancy.answer(
                    exercise.contract(), new CompiledAnswer(compiled.entry(), compiled.classes()), limit);
            Verdict verdict = engine.check(exercise, answer, settings);
            watcher.accept(verdict);
            String printed = occupancy.leave(pure && !verdict.broken());
            return QuestionResult.of(verdict, Told.left(compiled), written, printed);
        } catch (GraderException e) {
            occupancy.leave(false);
            return QuestionResult.unchecked(exercise, State.GRADER_FAILED, e.toString(), written);
        }
    }

    @Override
    public void close() {
        compiler.close();
    }
}
