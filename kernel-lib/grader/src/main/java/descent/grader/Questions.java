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
import descent.grader.compile.Compiled;
import descent.grader.compile.Compiler;
import descent.grader.compile.Selection;
import descent.grader.launch.Launches;
import descent.grader.notebook.Master;
import descent.grader.notebook.Reading;
import descent.grader.notebook.Recognition;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Grades the questions of a submission that has been read: what of it is the answer to each, and what the checks say. */
final class Questions {
    private final Exercises exercises;
    private final Engine engine;
    private final Settings settings;
    private final Launches launches;
    private final Children children;
    private Predicate<String> asked = exercise -> true;
    private Consumer<Verdict> watcher = verdict -> {};
    private Duration calling = Duration.ZERO;
    private @Nullable KnownAnswers known;

    /** A question of one submission. */
    private record Asked(
            Master.Question question,
            Exercise exercise,
            AnswerSource source,
            String written,
            int number,
            String key,
            String tokens) {
        int position() {
            return question.cell().position();
        }

        Asked with(String digest) {
            String is = KnownAnswers.tokens(exercise.id(), number, digest);
            return new Asked(question, exercise, source, written, number, key, is);
        }
    }

    Questions(Exercises exercises, Engine engine, Settings settings, Launches launches, Children children) {
        this.exercises = exercises;
        this.engine = engine;
        this.settings = settings;
        this.launches = launches;
        this.children = children;
    }

    /** Grades some exercises only, and tells somebody what the checks found before anything is left out of it. */
    Questions watching(Predicate<String> exercises, Consumer<Verdict> whom) {
        asked = exercises;
        watcher = whom;
        return this;
    }

    /** Does not check again what is known, and adds to it. */
    Questions knowing(KnownAnswers answers) {
        known = answers;
        return this;
    }

    Exercise exercise(String id) {
        return exercises.find(id);
    }

    /** A result for each question of the master that is asked for, in its order. */
    List<QuestionResult> results(Recognition recognition, Reading reading, Compiler compiler) {
        Master master = recognition.master();
        Map<Integer, QuestionResult> results = new TreeMap<>();
        for (Master.Manual question : master.manual()) {
            results.put(question.cell().position(), manual(question, reading));
        }
        List<Asked> open = new ArrayList<>();
        for (int i = 0; i < master.questions().size(); i++) {
            Master.Question question = master.questions().get(i);
            if (asked.test(question.id())) {
                Exercise exercise = exercises.find(question.id());
                String written = reading.written().getOrDefault(exercise.id(), "");
                AnswerSource source = source(question, recognition, reading);
                String key = known == null ? "" : KnownAnswers.source(exercise.id(), i + 1, source, written);
                Asked one = new Asked(question, exercise, source, written, i + 1, key, "");
                QuestionResult before = known == null ? null : known.find(key);
                if (before == null) {
                    open.add(one);
                } else {
                    results.put(one.position(), before);
                }
            }
        }
        check(unlike(open, compiler, results), compiler, results);
        return new ArrayList<>(results.values());
    }

    /** Those that are not as others were but for comments and layout; the others get their results. */
    private List<Asked> unlike(List<Asked> open, Compiler compiler, Map<Integer, QuestionResult> results) {
        if (known == null) {
            return open;
        }
        List<String> digests = compiler.digests(open.stream().map(Asked::source).toList());
        List<Asked> unlike = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Asked one = open.get(i).with(digests.get(i));
            QuestionResult before = known.find(one.tokens());
            if (before == null) {
                unlike.add(one);
            } else {
                results.put(one.position(), before.withWritten(one.written()));
            }
        }
        return unlike;
    }

    private void check(List<Asked> open, Compiler compiler, Map<Integer, QuestionResult> results) {
        List<Compiled> compiled = compiler.compile(
                open.stream().map(Asked::source).toList(),
                open.stream().map(Asked::number).toList());
        try (Occupancy occupancy = new Occupancy(children)) {
            for (int i = 0; i < open.size(); i++) {
                Asked one = open.get(i);
                QuestionResult result = known(one, compiled.get(i), occupancy);
                if (known != null) {
                    known.keep(one.key(), result);
                }
                results.put(one.position(), result);
            }
            calling = calling.plus(occupancy.calling());
        }
    }

    /** How a question went, or how another went whose answer has the same classes. */
    private QuestionResult known(Asked one, Compiled compiled, Occupancy occupancy) {
        if (known == null
                || one.source().isEmpty()
                || !compiled.succeeded()
                || !compiled.left().isEmpty()) {
            return twice(one, compiled, occupancy);
        }
        String code;
        try {
            code = KnownAnswers.code(one.exercise().id(), compiled);
        } catch (RuntimeException unreadable) {
            return twice(one, compiled, occupancy);
        }
        QuestionResult before = known.find(code);
        QuestionResult result = before != null ? before.withWritten(one.written()) : twice(one, compiled, occupancy);
        known.keepChecked(code, result);
        known.keepChecked(one.tokens(), result);
        return result;
    }

    /** Once more if the grader failed. */
    private QuestionResult twice(Asked one, Compiled compiled, Occupancy occupancy) {
        QuestionResult result = result(one.exercise(), one.source(), compiled, one.written(), occupancy);
        return result.state() == State.GRADER_FAILED
                ? result(one.exercise(), one.source(), compiled, one.written(), occupancy)
                : result;
    }

    /** How long calls of answers have taken until now. */
    Duration calling() {
        return calling;
    }

    private static QuestionResult manual(Master.Manual question, Reading reading) {
        String text = reading.manual().getOrDefault(question.id(), "");
        boolean answered = question.cell().task()
                || !text.isBlank() && !text.strip().equals(question.stub().strip());
        return QuestionResult.manual(
                question.id(), question.title(), question.cell().points(), answered, text);
    }

    /** What of a submission the answer to a question is compiled from. */
    AnswerSource source(Master.Question question, Recognition recognition, Reading reading) {
        return Selection.select(
                exercises.find(question.id()).contract().getName(),
                question.binding(),
                reading.snippets(),
                reading.checks().getOrDefault(question.id(), Integer.MAX_VALUE),
                recognition.given(),
                launches);
    }

    /** How one question went; nothing but the answer's source and the settings has a say in its points. */
    QuestionResult result(
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
        return checked(exercise, compiled, written, occupancy);
    }

    private QuestionResult checked(Exercise exercise, Compiled compiled, String written, Occupancy occupancy) {
        boolean pure = Purity.isPure(compiled.classes().values());
        if (!pure) {
            occupancy.leave(false);
        }
        try {
            Duration limit = settings.limit() == null ? exercise.limit() : settings.limit();
            Object answer = occupancy.answer(
                    exercise.contract(), new CompiledAnswer(compiled.entry(), compiled.classes()), limit);
            String[] printed = {""};
            Verdict verdict = engine.check(exercise, answer, settings, () -> printed[0] = occupancy.printed());
            watcher.accept(verdict);
            // What it prints while hidden checks call it may be what these give it.
            boolean more = !occupancy.leave(pure && !verdict.broken()).isEmpty();
            return QuestionResult.of(
                    verdict, Told.left(compiled), written, printed[0] + (more ? Told.PRINTED_HIDDEN : ""));
        } catch (GraderException e) {
            occupancy.leave(false);
            return QuestionResult.unchecked(exercise, State.GRADER_FAILED, e.toString(), written);
        }
    }
}
