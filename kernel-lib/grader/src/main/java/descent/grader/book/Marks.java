package descent.grader.book;

import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Marks by hand, laid over results; and the table in which they are given. */
public final class Marks {
    private static final List<String> COLUMNS =
            List.of("student", "notebook", "question", "out_of", "points", "comment", "answer", "rubric");

    private record Key(String student, String notebook, String question) {}

    private final Map<Key, Mark> marks = new HashMap<>();

    /** These marks. */
    public Marks(List<Mark> all) {
        all.forEach(mark -> marks.put(new Key(mark.student(), mark.notebook(), mark.question()), mark));
    }

    /** The result with the marks of its questions. */
    public SubmissionResult over(SubmissionResult result) {
        List<QuestionResult> questions = new ArrayList<>();
        for (QuestionResult question : result.questions()) {
            Mark mark = of(result, question);
            questions.add(mark == null ? question : question.marked(mark.points(), mark.comment()));
        }
        return questions.equals(result.questions()) ? result : result.with(questions);
    }

    private @Nullable Mark of(SubmissionResult result, QuestionResult question) {
        return marks.get(new Key(result.student(), result.notebook(), question.id()));
    }

    /** What a question of a notebook is known by. */
    public static String place(String notebook, String question) {
        return notebook + "/" + question;
    }

    /**
     * A sheet of all answers that wait or are marked, to be filled in and read again; formulas in answers are only text.
     *
     * @param names what students are called in it
     * @param rubrics what to mark by, by {@link #place}
     */
    public String sheet(List<SubmissionResult> results, Pseudonyms names, Map<String, String> rubrics) {
        StringBuilder sheet = new StringBuilder();
        Csv.row(COLUMNS, sheet);
        for (SubmissionResult result : results) {
            for (QuestionResult question : result.questions()) {
                Mark mark = of(result, question);
                if (mark == null && question.state() != State.TO_MARK) {
                    continue;
                }
                BigDecimal points = mark == null ? null : mark.points();
                Csv.row(
                        List.of(
                                Csv.text(names.name(result.student())),
                                Csv.text(result.notebook()),
                                Csv.text(question.id()),
                                Totals.plain(question.outOf()),
                                points == null ? "" : Totals.plain(points),
                                mark == null ? "" : Csv.text(mark.comment()),
                                Csv.text(question.written()),
                                Csv.text(rubrics.getOrDefault(place(result.notebook(), question.id()), ""))),
                        sheet);
            }
        }
        return sheet.toString();
    }

    /**
     * The marks of a sheet that was filled in; rows with neither points nor comment are left out.
     *
     * @throws IOException if a column is missing, or points are no number of at least 0; names the row
     */
    public static List<Mark> read(String sheet) throws IOException {
        CsvTable table = CsvTable.read(sheet);
        List<Mark> marks = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            String points = row.get("points").strip();
            String comment = row.get("comment");
            if (!points.isEmpty() || !comment.isBlank()) {
                try {
                    marks.add(new Mark(
                            row.get("student"),
                            row.get("notebook"),
                            row.get("question"),
                            points.isEmpty() ? null : new BigDecimal(points),
                            comment));
                } catch (IllegalArgumentException e) {
                    throw new IOException("row " + row.number() + ": points must be a number of at least 0 but were \""
                            + points + "\"");
                }
            }
        }
        return marks;
    }
}
