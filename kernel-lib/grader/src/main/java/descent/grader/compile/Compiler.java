package descent.grader.compile;

import descent.check.AnswerException;
import descent.grader.answer.Worker;
import descent.grader.compile.Compiled.Problem;
import descent.grader.sandbox.Launch;
import descent.grader.sandbox.Sandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Compiles answers in a confined worker, which is started again whenever a notebook brings it down. For one thread. */
public final class Compiler implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Worker<CompileService> worker;

    /** A compiler whose worker runs {@code launch} in {@code sandbox}. */
    public Compiler(Sandbox sandbox, Launch launch) {
        this.worker = new Worker<>(sandbox, launch, CompileService.class, LIMIT);
    }

    /** Starts the worker ahead of its first use. */
    public void start() {
        worker.started();
    }

    /** What came of each answer, in order, which are the questions 1, 2, …. */
    public List<Compiled> compile(List<AnswerSource> answers) {
        return compile(answers, IntStream.rangeClosed(1, answers.size()).boxed().toList());
    }

    /**
     * What came of each answer, in order; one that breaks the compiler hurts none of the others.
     *
     * @param numbers of their questions in the notebook
     */
    public List<Compiled> compile(List<AnswerSource> answers, List<Integer> numbers) {
        if (answers.isEmpty()) {
            return List.of();
        }
        try {
            List<Compiled> all = worker.call(service -> service.compile(answers, numbers));
            if (all.size() == answers.size()) {
                return all;
            }
        } catch (AnswerException lost) {
            if (answers.size() == 1) {
                return List.of(gaveUp(lost.told() + " " + worker.printed().strip()));
            }
        }
        List<Compiled> each = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            each.addAll(
                    answers.size() == 1
                            ? List.of(gaveUp("no result"))
                            : compile(List.of(answers.get(i)), List.of(numbers.get(i))));
        }
        return each;
    }

    /**
     * What answers are apart from comments and layout: those with the same text compile to the same classes but for the lines that
     * instructions come from. Empty where it cannot be told.
     */
    public List<String> digests(List<AnswerSource> answers) {
        try {
            List<String> all = answers.isEmpty() ? List.of() : worker.call(service -> service.digests(answers));
            if (all.size() == answers.size()) {
                return all;
            }
        } catch (AnswerException lost) {
            // Compiling them will tell why.
        }
        return Collections.nCopies(answers.size(), "");
    }

    private static Compiled gaveUp(String why) {
        return new Compiled(
                "",
                Map.of(),
                List.of(new Problem(-1, 0, "", "the compiler gave up: " + why.strip())),
                List.of(),
                List.of());
    }

    @Override
    public void close() {
        worker.close();
    }
}
