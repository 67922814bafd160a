package descent.grader.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import descent.grader.result.QuestionResult;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
                    + " FOREIGN KEY (student, file) REFERENCES submission ON DELETE CASCADE)");

    private final Connection connection;

    private Gradebook(Connection connection) {
        this.connection = connection;
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
            return new Gradebook(connection);
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
            throw new IOException("cannot read the gradebook", e);
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
            throw new IOException("cannot write the gradebook", e);
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
            throw new IOException("cannot read the gradebook", e);
        }
    }

    /** Puts a result in the place of what was known of this file. */
    public synchronized void put(SubmissionResult result, String digest) throws IOException {
        try {
            try {
                submission(result, digest);
                for (QuestionResult question : result.questions()) {
                    question(result, question);
                }
                connection.commit();
            } catch (SQLException | IOException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new IOException("cannot write the gradebook", e);
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
            throw new IOException("cannot read the gradebook", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("cannot close the gradebook", e);
        }
    }
}
