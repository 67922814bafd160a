package descent.grader;

import descent.check.engine.Engine;
import descent.check.engine.Exercises;
import descent.check.engine.Outcome;
import descent.check.engine.Settings;
import descent.check.engine.Verdict;
import descent.grader.answer.Children;
import descent.grader.book.Gradebook;
import descent.grader.compile.Compiler;
import descent.grader.launch.Launches;
import descent.grader.notebook.Master;
import descent.grader.notebook.Recognition;
import descent.grader.result.Submission;
import descent.grader.result.SubmissionResult;
import descent.grader.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs one check of one student's answer again, with the seed it was graded with, and tells everything that it saw: inputs and
 * expected values of hidden checks too. For the instructor's eyes; nothing is written.
 */
public final class Replay {
    private Replay() {}

    /**
     * What is to be repeated: {@code student:exercise} or {@code student:exercise:check}.
     *
     * @param check the name of the check's method or its sentence, null for all checks of the exercise
     */
    public record Id(
            String student, String exercise, @Nullable String check) {
        /** Reads an id; a student's name may contain colons. */
        public static Id of(String text, Set<String> exercises) {
            for (String exercise : exercises) {
                int at = text.lastIndexOf(":" + exercise);
                int end = at + 1 + exercise.length();
                if (at > 0 && (end == text.length() || text.charAt(end) == ':')) {
                    return new Id(
                            text.substring(0, at), exercise, end == text.length() ? null : text.substring(end + 1));
                }
            }
            throw new IllegalArgumentException(
                    "a replay must be STUDENT:EXERCISE or STUDENT:EXERCISE:CHECK, with an exercise that there is, but was "
                            + text);
        }

        boolean names(Outcome outcome) {
            String wanted = check;
            return wanted == null
                    || outcome.method().equals(wanted)
                    || outcome.method().endsWith("." + wanted)
                    || outcome.name().equals(wanted);
        }
    }

    /**
     * Repeats.
     *
     * @return lines for the instructor
     * @throws IOException if there is no such submission, no seed, or no isolation
     */
    public static List<String> run(Grading.Order order, Exercises exercises, Id id) throws IOException {
        Path place = Files.createTempDirectory(
                "descent-replay", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Path unpacked = Files.createTempDirectory("descent-submitted");
        try {
            List<Master> masters = Master.in(order.masters());
            Set<String> names = new TreeSet<>();
            masters.forEach(master -> names.add(master.name()));
            List<Submission> all = Submissions.in(order.paths(), names, unpacked);
            List<Submission> own = all.stream()
                    .filter(submission -> submission.student().equals(id.student()))
                    .toList();
            if (own.isEmpty()) {
                throw new IOException("there is no submission of " + id.student());
            }
            long seed = seed(order);
            Launches launches = Launches.prepare(place, order.packages(), Batch.contracts(masters, exercises));
            Sandbox sandbox = Sandbox.strongest(launches.child(), order.trusted(), order.tiers());
            List<String> lines = new ArrayList<>(Exposed.close(sandbox.tier(), order, masters, exercises));
            lines.add("seed " + seed + ", isolated by " + sandbox.tier().id());
            List<Verdict> verdicts = new ArrayList<>();
            try (Children children = new Children(sandbox, launches.child(), 1);
                    Grader grader = new Grader(
                            masters.stream().map(Recognition::new).toList(),
                            new Questions(
                                            exercises,
                                            new Engine(),
                                            new Settings(true, seed, order.limit(), false),
                                            launches,
                                            children)
                                    .watching(id.exercise()::equals, verdicts::add),
                            new Compiler(sandbox, launches.compiler()),
                            sandbox.tier().id())) {
                Supplier<@Nullable Master> only = Folders.only(all, masters);
                for (Submission submission : own) {
                    verdicts.clear();
                    SubmissionResult result = grader.grade(submission, only);
                    tell(id, submission, result, verdicts, lines);
                }
            }
            return lines;
        } finally {
            Folders.delete(unpacked);
            Folders.delete(place);
        }
    }

    private static long seed(Grading.Order order) throws IOException {
        Long given = order.seed();
        if (given != null) {
            return given;
        }
        Path file = order.out().resolve("grades.db");
        if (Files.exists(file)) {
            try (Gradebook book = Gradebook.open(file)) {
                String kept = book.fact("seed");
                if (kept != null) {
                    return Long.parseLong(kept);
                }
            }
        }
        throw new IOException("there is no gradebook in " + order.out() + " that knows the seed; give it with --seed");
    }

    private static void tell(
            Id id, Submission submission, SubmissionResult result, List<Verdict> verdicts, List<String> lines)
            throws IOException {
        lines.add(submission.file());
        if (verdicts.isEmpty()) {
            result.questions().stream()
                    .filter(question -> question.id().equals(id.exercise()))
                    .forEach(question -> lines.add("  " + question.state().told() + ": " + question.cause()));
            lines.add(result.message());
        }
        for (Verdict verdict : verdicts) {
            if (verdict.outcomes().stream().noneMatch(id::names)) {
                throw new IOException("there is no check " + id.check() + " in " + id.exercise() + "; there are "
                        + verdict.outcomes().stream()
                                .map(outcome -> outcome.method().replaceFirst(".*\\.", ""))
                                .collect(Collectors.joining(", ")));
            }
            for (Outcome outcome : verdict.outcomes()) {
                if (id.names(outcome)) {
                    tell(outcome, lines);
                }
            }
            verdict.finding().ifPresent(variant -> lines.add("  recognised as: " + variant.name()));
        }
        lines.removeIf(String::isBlank);
    }

    private static void tell(Outcome outcome, List<String> lines) {
        lines.add("  " + outcome.status() + "  " + outcome.method() + (outcome.hidden() ? " (hidden)" : "") + ": "
                + outcome.name() + "  " + outcome.points() + " of " + outcome.outOf());
        line("message", outcome.message(), lines);
        line("called", outcome.input(), lines);
        line("expected", outcome.expected(), lines);
        line("got", outcome.got(), lines);
    }

    private static void line(String name, @Nullable String value, List<String> lines) {
        if (value != null && !value.isEmpty()) {
            lines.add("      " + name + ": " + value);
        }
    }
}
