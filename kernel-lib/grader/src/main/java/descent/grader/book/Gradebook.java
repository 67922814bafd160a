package descent.grader.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import descent.grader.result.QuestionResult;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS submission (student TEXT NOT NULL, file TEXT NOT NULL, notebook TEXT NOT NULL,"
                    + " digest TEXT NOT NULL, status TEXT NOT NULL, tier TEXT NOT NULL, points TEXT NOT NULL,"
                    + " out_of TEXT NOT NULL, result TEXT NOT NULL, PRIMARY KEY (student, file))",
            "CREATE TABLE IF NOT EXISTS question (student TEXT NOT NULL, file TEXT NOT NULL, id TEXT NOT NULL,"
                    + " state TEXT NOT NULL, points TEXT NOT NULL, out_of TEXT NOT NULL, finding TEXT,"
                    + " PRIMARY KEY (student, file, id),"
                    + " FOREIGN KEY (student, file) REFERENCES submission ON DELETE CASCADE)",
            "CREATE TABLE IF NOT EXISTS arrival (student TEXT NOT NULL, file TEXT NOT NULL, handed_in TEXT,"
                    + " millis INTEGER NOT NULL, PRIMARY KEY (student, file))",
            "CREATE TABLE IF NOT EXISTS mark (student TEXT NOT NULL, notebook TEXT NOT NULL, question TEXT NOT NULL,"
                    + " points TEXT, comment TEXT NOT NULL, PRIMARY KEY (student, notebook, question))");

    private final Path file;
    private final Connection connection;

    private Gradebook(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** With the reason: the disk is full, or another program holds the file. */
    private IOException cannot(String doWhat, SQLException why) {
        return new IOException("cannot " + doWhat + " the gradebook " + file + ": " + why.getMessage(), why);
    }

    /** Opens the gradebook in this file, which is made if it is not there. */
    public static Gradebook open(Path file) throws IOException {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode=WAL");
                statement.execute("PRAGMA synchronous=NORMAL");
                statement.execute("PRAGMA foreign_keys=ON");
                statement.execute("PRAGMA busy_timeout=10000");
                for (String table : TABLES) {
                    statement.execute(table);
                }
            }
            connection.setAutoCommit(false);
            return new Gradebook(file, connection);
        } catch (SQLException e) {
            throw new IOException("cannot open the gradebook " + file + ": " + e.getMessage(), e);
        }
    }

    /** A fact that was kept, null if it was not. */
    public synchronized @Nullable String fact(String name) throws IOException {
        try (PreparedStatement query = connection.prepareStatement("SELECT value FROM fact WHERE name = ?")) {
            query.setString(1, name);
            ResultSet row = query.executeQuery();
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw cannot("read", e);
        }
    }

    /** Keeps a fact. */
    public synchronized void keep(String name, String value) throws IOException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT OR REPLACE INTO fact VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw cannot("write", e);
        }
    }

    /** The final result of a submission if it was graded from the same bytes by the same checks. */
    public synchronized Optional<SubmissionResult> known(String student, String file, String digest)
            throws IOException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT result FROM submission WHERE student = ? AND file = ? AND digest = ? AND status <> ?")) {
            query.setString(1, student);
            query.setString(2, file);
            query.setString(3, digest);
            query.setString(4, SubmissionResult.Status.GRADER_FAILED.name());
            ResultSet row = query.executeQuery();
            return row.next()
                    ? Optional.of(JSON.readValue(row.getString(1), SubmissionResult.class))
                    : Optional.empty();
        } catch (SQLException e) {
            throw cannot("read", e);
        }
    }

    /**
     * Puts a result in the place of what was known of this file.
     *
     * @param handedIn when it was handed in, null if unknown; no part of the result
     * @param millis how long grading it took; no part of the result
     */
    public synchronized void put(SubmissionResult result, String digest, @Nullable Instant handedIn, long millis)
            throws IOException {
        try {
            try {
                submission(result, digest);
                arrival(result, handedIn, millis);
                for (QuestionResult question : result.questions()) {
                    question(result, question);
                }
                connection.commit();
            } catch (SQLException | IOException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw cannot("write", e);
        }
    }

    private void submission(SubmissionResult result, String digest) throws SQLException, JsonProcessingException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM submission WHERE student = ? AND file = ?")) {
            delete.setString(1, result.student());
            delete.setString(2, result.file());
            delete.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO submission VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, result.student());
            insert.setString(2, result.file());
            insert.setString(3, result.notebook());
            insert.setString(4, digest);
            insert.setString(5, result.status().name());
            insert.setString(6, result.tier());
            insert.setString(7, result.points().toPlainString());
            insert.setString(8, result.outOf().toPlainString());
            insert.setString(9, JSON.writeValueAsString(result));
            insert.executeUpdate();
        }
    }

    private void question(SubmissionResult result, QuestionResult question) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO question VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, result.student());
            insert.setString(2, result.file());
            insert.setString(3, question.id());
            insert.setString(4, question.state().name());
            insert.setString(5, question.points().toPlainString());
            insert.setString(6, question.outOf().toPlainString());
            insert.setString(7, question.finding());
            insert.executeUpdate();
        }
    }

    private void arrival(SubmissionResult result, @Nullable Instant handedIn, long millis) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR REPLACE INTO arrival VALUES (?, ?, ?, ?)")) {
            insert.setString(1, result.student());
            insert.setString(2, result.file());
            insert.setString(3, handedIn == null ? null : handedIn.toString());
            insert.setLong(4, millis);
            insert.executeUpdate();
        }
    }

    /** When submissions were handed in and how long they took, by student and file. */
    public synchronized Map<Place, Arrival> arrivals() throws IOException {
        Map<Place, Arrival> all = new HashMap<>();
        try (Statement query = connection.createStatement()) {
            ResultSet row = query.executeQuery("SELECT student, file, handed_in, millis FROM arrival");
            while (row.next()) {
                String at = row.getString(3);
                all.put(
                        new Place(row.getString(1), row.getString(2)),
                        new Arrival(at == null ? null : Instant.parse(at), row.getLong(4)));
            }
            return all;
        } catch (SQLException e) {
            throw cannot("read", e);
        }
    }

    /** Where a submission is known: whose, and which file. */
    public record Place(String student, String file) {}

    /** When a submission came, null if unknown, and the milliseconds that grading it took. */
    public record Arrival(@Nullable Instant handedIn, long millis) {}

    /** Keeps what a human gave: it is laid over every result, whatever is graded again. */
    public synchronized void mark(Mark mark) throws IOException {
        BigDecimal points = mark.points();
        change(
                "INSERT OR REPLACE INTO mark VALUES (?, ?, ?, ?, ?)",
                mark.student(),
                mark.notebook(),
                mark.question(),
                points == null ? null : points.toPlainString(),
                mark.comment());
    }

    /** All that humans gave. */
    public synchronized List<Mark> marks() throws IOException {
        List<Mark> all = new ArrayList<>();
        try (Statement query = connection.createStatement()) {
            ResultSet row = query.executeQuery(
                    "SELECT student, notebook, question, points, comment FROM mark ORDER BY student, notebook, question");
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
        } catch (SQLException e) {
            throw cannot("read", e);
        }
    }

    /**
     * Takes in everything that another gradebook holds, in one transaction.
     *
     * @throws IOException if both hold a result of the same file and these differ
     */
    public synchronized void takeIn(Path other) throws IOException {
        try {
            attach(other);
            try {
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT a.student, a.file FROM submission a JOIN other.submission b"
                                + " USING (student, file) WHERE a.result <> b.result LIMIT 1");
                if (row.next()) {
                    throw new IOException("two gradebooks hold different results of " + row.getString(2) + " of "
                            + row.getString(1) + "; the second is " + other);
                }
                for (String table : List.of("submission", "question", "arrival", "mark")) {
                    try (Statement copy = connection.createStatement()) {
                        copy.execute("INSERT OR IGNORE INTO " + table + " SELECT * FROM other." + table);
                    }
                }
                connection.commit();
            } finally {
                connection.rollback();
                detach();
            }
        } catch (SQLException e) {
            throw new IOException("cannot take in the gradebook " + other + ": " + e.getMessage(), e);
        }
    }

    private void attach(Path other) throws SQLException {
        connection.setAutoCommit(true);
        try (PreparedStatement attach = connection.prepareStatement("ATTACH DATABASE ? AS other")) {
            attach.setString(1, other.toString());
            attach.execute();
        }
        connection.setAutoCommit(false);
    }

    private void detach() throws SQLException {
        connection.setAutoCommit(true);
        try (Statement detach = connection.createStatement()) {
            detach.execute("DETACH DATABASE other");
        }
        connection.setAutoCommit(false);
    }

    private void change(String statement, @Nullable Object... values) throws IOException {
        try (PreparedStatement update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw cannot("write", e);
        }
    }

    /** All results, by student and file. */
    public synchronized List<SubmissionResult> all() throws IOException {
        try (Statement query = connection.createStatement()) {
            List<SubmissionResult> results = new ArrayList<>();
            ResultSet row = query.executeQuery("SELECT result FROM submission ORDER BY student, file");
            while (row.next()) {
                results.add(JSON.readValue(row.getString(1), SubmissionResult.class));
            }
            return results;
        } catch (SQLException e) {
            throw cannot("read", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw cannot("close", e);
        }
    }
}
