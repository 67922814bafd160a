package descent.app.command;

import descent.app.MissingPart;
import descent.grader.Publishing;
import descent.grader.book.Gradebook;
import descent.grader.book.Mark;
import descent.grader.book.Marks;
import descent.grader.book.Pseudonyms;
import descent.grader.book.Totals;
import descent.grader.format.Plain;
import descent.grader.format.WholeFile;
import descent.grader.result.QuestionResult;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Marks and comments that a human gives. */
@Command(
        name = "mark",
        description = {
            "Gives points and comments by hand: to answers that are marked by hand, and over the grader's where it was wrong.",
            "They stay when submissions are graded again. Without STUDENT it lists what waits."
        },
        footer = {
            "",
            "Examples:",
            "  ./course mark grades                                  what waits to be marked",
            "  ./course mark grades --sheet marks.csv                the same as a table, with the answers",
            "  ./course mark grades --read marks.csv                 the table, filled in",
            "  ./course mark grades ada 07-essay 2.5 --comment \"Which bias is corrected?\""
        })
public final class MarkByHand implements Callable<Integer> {
    @Mixin
    private final Help help = new Help();

    @Parameters(index = "0", paramLabel = "DIR", description = "Where ./course grade wrote its results.")
    private Path folder = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "STUDENT", description = "Whose answer.")
    private @Nullable String student;

    @Parameters(index = "2", arity = "0..1", paramLabel = "QUESTION", description = "The exercise's or the cell's id.")
    private @Nullable String question;

    @Parameters(
            index = "3",
            arity = "0..1",
            paramLabel = "POINTS",
            description = "What it is worth.",
            converter = Points.class)
    private @Nullable BigDecimal points;

    @Option(names = "--comment", paramLabel = "TEXT", description = "What the student reads.")
    private String comment = "";

    @Option(names = "--sheet", paramLabel = "FILE", description = "Writes what waits, and what is marked, as a table.")
    private @Nullable Path sheet;

    @Option(names = "--read", paramLabel = "FILE", description = "Reads such a table.")
    private @Nullable Path read;

    /** Points as a decimal number. */
    static final class Points implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String text) {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("must be a number such as 2.5 but was '" + text + "'");
            }
        }
    }

    @Override
    public Integer call() {
        Path file = folder.resolve("grades.db");
        if (!Files.isRegularFile(file)) {
            throw new MissingPart("there is no gradebook (grades.db) in " + folder);
        }
        try (Gradebook book = Gradebook.open(file)) {
            return work(book);
        } catch (IOException | IllegalArgumentException e) {
            throw new MissingPart(String.valueOf(e.getMessage()));
        }
    }

    private int work(Gradebook book) throws IOException {
        List<SubmissionResult> results = book.all();
        Publishing publishing = new Publishing(folder, book);
        Pseudonyms names = publishing.names(results);
        List<Mark> given = given(results, names);
        for (Mark mark : given) {
            book.mark(mark);
            warn(mark, results, names);
        }
        if (!given.isEmpty()) {
            publishing.write(results);
            System.out.println(given.size() + (given.size() == 1 ? " mark is kept" : " marks are kept"));
        }
        if (sheet != null) {
            WholeFile.write(sheet, publishing.sheet(results));
            System.out.println("sheet:     " + sheet);
        } else if (given.isEmpty()) {
            waiting(publishing.marked(results), names);
        }
        return 0;
    }

    /** More than a question can give is kept, since it may be meant, but it is more often a slip of the pen. */
    private static void warn(Mark mark, List<SubmissionResult> results, Pseudonyms names) {
        BigDecimal given = mark.points();
        if (given == null) {
            return;
        }
        results.stream()
                .filter(result -> result.student().equals(mark.student()))
                .flatMap(result -> result.questions().stream())
                .filter(one -> one.id().equals(mark.question()) && given.compareTo(one.outOf()) > 0)
                .findFirst()
                .ifPresent(one -> System.err.println("more than it can give: " + Plain.line(names.name(mark.student()))
                        + "  " + one.id() + "  " + Totals.plain(given) + " of " + Totals.plain(one.outOf())));
    }

    private List<Mark> given(List<SubmissionResult> results, Pseudonyms names) throws IOException {
        List<Mark> marks = new ArrayList<>();
        if (read != null) {
            if (!Files.isRegularFile(read)) {
                throw new MissingPart("there is no file " + read);
            }
            for (Mark mark : Marks.read(Files.readString(read))) {
                String whose = names.student(mark.student());
                find(results, whose, mark.question());
                marks.add(new Mark(whose, mark.notebook(), mark.question(), mark.points(), mark.comment()));
            }
        }
        if (student != null) {
            String whose = names.student(student);
            String which = question;
            if (which == null || points == null && comment.isBlank()) {
                throw new IllegalArgumentException("say STUDENT, QUESTION and POINTS, or a --comment");
            }
            for (SubmissionResult result : find(results, whose, which)) {
                marks.add(new Mark(whose, result.notebook(), which, points, comment));
            }
        }
        return marks;
    }

    private static List<SubmissionResult> find(List<SubmissionResult> results, String student, String question) {
        List<SubmissionResult> found = results.stream()
                .filter(result -> result.student().equals(student)
                        && result.questions().stream().map(QuestionResult::id).anyMatch(question::equals))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("there is no answer of " + student + " to " + question);
        }
        return found;
    }

    private static void waiting(List<SubmissionResult> results, Pseudonyms names) {
        int count = 0;
        for (SubmissionResult result : results) {
            for (QuestionResult one : result.questions()) {
                if (one.state() == QuestionResult.State.TO_MARK) {
                    count++;
                    System.out.println(Plain.line(names.name(result.student())) + "  " + one.id() + "  of "
                            + Totals.plain(one.outOf()) + "  " + Plain.line(one.title()));
                }
            }
        }
        System.out.println(count + (count == 1 ? " answer waits to be marked" : " answers wait to be marked"));
    }
}
