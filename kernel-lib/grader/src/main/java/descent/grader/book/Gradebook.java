package descent.grader.book;

import com.fasterxml.jackson.databind.ObjectMapper;
import descent.grader.result.QuestionResult;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Results in an SQLite file, one transaction for each submission: a run that is killed anywhere and started again neither
 * loses nor doubles one. Threads may share it.
 */
public final class Gradebook implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final GradebookFile file;

    private Gradebook(GradebookFile file) {
        this.file = file;
    }

    /** Opens the gradebook in this file, which is made if it is not there. */
    public static Gradebook open(Path file) throws IOException {
        return new Gradebook(GradebookFile.open(file));
    }

    /** A fact that was kept, null if it was not. */
    public synchronized @Nullable String fact(String name) throws IOException {
        return file.<Optional<String>>read(
                        "SELECT value FROM fact WHERE name = ?",
                        row -> row.next() ? Optional.of(row.getString(1)) : Optional.empty(),
                        name)
                .orElse(null);
    }

    /** Keeps a fact. */
    public synchronized void keep(String name, String value) throws IOException {
        file.write(() -> file.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", name, value));
    }

    /** The final result of a submission if it was graded from the same bytes by the same checks. */
    public synchronized Optional<SubmissionResult> known(String student, String path, String digest)
            throws IOException {
        return file.read(
                "SELECT result FROM submission WHERE student = ? AND file = ? AND digest = ? AND status <> ?",
                row -> row.next()
                        ? Optional.of(JSON.readValue(row.getString(1), SubmissionResult.class))
                        : Optional.empty(),
                student,
                path,
                digest,
                SubmissionResult.Status.GRADER_FAILED.name());
    }

    /**
     * Puts a result in the place of what was known of this file.
     *
     * @param handedIn when it was handed in, null if unknown; no part of the result
     * @param millis how long grading it took; no part of the result
     */
    public synchronized void put(SubmissionResult result, String digest, @Nullable Instant handedIn, long millis)
            throws IOException {
        file.write(() -> {
            submission(result, digest);
            file.execute(
                    "INSERT OR REPLACE INTO arrival VALUES (?, ?, ?, ?)",
                    result.student(),
                    result.file(),
                    handedIn == null ? null : handedIn.toString(),
                    millis);
            for (QuestionResult question : result.questions()) {
                question(result, question);
            }
        });
    }

    private void submission(SubmissionResult result, String digest) throws SQLException, IOException {
        file.execute("DELETE FROM submission WHERE student = ? AND file = ?", result.student(), result.file());
        file.execute(
                "INSERT INTO submission VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                result.student(),
                result.file(),
                result.notebook(),
                digest,
                result.status().name(),
                result.tier(),
                result.points().toPlainString(),
                result.outOf().toPlainString(),
                JSON.writeValueAsString(result));
    }

    private void question(SubmissionResult result, QuestionResult question) throws SQLException {
        file.execute(
                "INSERT INTO question VALUES (?, ?, ?, ?, ?, ?, ?)",
                result.student(),
                result.file(),
                question.id(),
                question.state().name(),
                question.points().toPlainString(),
                question.outOf().toPlainString(),
                question.finding());
    }

    /** All results, by student and file. */
    public synchronized List<SubmissionResult> all() throws IOException {
        return file.read("SELECT result FROM submission ORDER BY student, file", row -> {
            List<SubmissionResult> results = new ArrayList<>();
            while (row.next()) {
                results.add(JSON.readValue(row.getString(1), SubmissionResult.class));
            }
            return results;
        });
    }

    /** When submissions were handed in and how long they took, by student and file. */
    public synchronized Map<Place, Arrival> arrivals() throws IOException {
        return file.read("SELECT student, file, handed_in, millis FROM arrival", row -> {
            Map<Place, Arrival> all = new HashMap<>();
            while (row.next()) {
                String at = row.getString(3);
                all.put(
                        new Place(row.getString(1), row.getString(2)),
                        new Arrival(at == null ? null : Instant.parse(at), row.getLong(4)));
            }
            return all;
        });
    }

    /** Where a submission is known: whose, and which file. */
    public record Place(String student, String file) {}

    /** When a submission came, null if unknown, and the milliseconds that grading it took. */
    public record Arrival(@Nullable Instant handedIn, long millis) {}

    /** Keeps what a human gave: it is laid over every result, whatever is graded again. */
    public synchronized void mark(Mark mark) throws IOException {
        BigDecimal points = mark.points();
        file.write(() -> file.execute(
                "INSERT OR REPLACE INTO mark VALUES (?, ?, ?, ?, ?)",
                mark.student(),
                mark.notebook(),
                mark.question(),
                points == null ? null : points.toPlainString(),
                mark.comment()));
    }

    /** All that humans gave. */
    public synchronized List<Mark> marks() throws IOException {
        return file.read(
                "SELECT student, notebook, question, points, comment FROM mark ORDER BY student, notebook, question",
                row -> {
                    List<Mark> all = new ArrayList<>();
                    while (row.next()) {
                        String points = row.getString(4);
                        all.add(new Mark(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                points == null ? null : new BigDecimal(points),
                                row.getString(5)));
                    }
                    return all;
                });
    }

    /**
     * Takes in everything that another gradebook holds, in one transaction.
     *
     * @throws IOException if both hold a result of the same file and these differ
     */
    public synchronized void takeIn(Path other) throws IOException {
        file.with(other, () -> {
            refuseWhereDifferent(other);
            for (String table : List.of("submission", "question", "arrival", "mark")) {
                file.execute("INSERT OR IGNORE INTO " + table + " SELECT * FROM other." + table);
            }
        });
    }

    private void refuseWhereDifferent(Path other) throws IOException {
        Optional<String> differs = file.read(
                "SELECT a.student, a.file FROM submission a JOIN other.submission b USING (student, file)"
                        + " WHERE a.result <> b.result LIMIT 1",
                row -> row.next() ? Optional.of(row.getString(2) + " of " + row.getString(1)) : Optional.empty());
        if (differs.isPresent()) {
            throw new IOException(
                    "two gradebooks hold different results of " + differs.get() + "; the second is " + other);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
