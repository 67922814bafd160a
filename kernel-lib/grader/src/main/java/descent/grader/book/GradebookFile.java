package descent.grader.book;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;

/**
 * The SQLite file of a gradebook: its tables, transactions that are whole or not there, and errors that name the file and the
 * reason, such as a full disk or another program that holds it. One thread at a time.
 */
final class GradebookFile implements AutoCloseable {
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

    private GradebookFile(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException, IOException;
    }

    /** What is made of the rows that a query found. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultSet rows) throws SQLException, IOException;
    }

    /** Opens the file, which is made if it is not there. */
    static GradebookFile open(Path file) throws IOException {
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
                connection.setAutoCommit(false);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return new GradebookFile(file, connection);
        } catch (SQLException e) {
            throw new IOException("cannot open the gradebook " + file + ": " + reason(e), e);
        }
    }

    /** Reads with a query. */
    <T> T read(String query, Reading<T> reading, @Nullable Object... values) throws IOException {
        try (PreparedStatement statement = prepared(query, values)) {
            return reading.of(statement.executeQuery());
        } catch (SQLException e) {
            throw cannot("read", e);
        }
    }

    /** Does all of the work or nothing. */
    void write(Work work) throws IOException {
        try {
            try {
                work.run();
                connection.commit();
            } catch (SQLException | IOException e) {
                undo(e);
                throw e;
            }
        } catch (SQLException e) {
            throw cannot("write", e);
        }
    }

    /** One statement of a transaction. */
    void execute(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.execute();
        }
    }

    /** Does the work while the tables of another gradebook are there as {@code other.…}. */
    void with(Path other, Work work) throws IOException {
        try {
            outside("ATTACH DATABASE ? AS other", other.toString());
            try {
                write(work);
            } finally {
                outside("DETACH DATABASE other");
            }
        } catch (SQLException e) {
            throw new IOException("cannot take in the gradebook " + other + ": " + e.getMessage(), e);
        }
    }

    private void outside(String sql, Object... values) throws SQLException {
        connection.setAutoCommit(true);
        execute(sql, values);
        connection.setAutoCommit(false);
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** SQLite undoes some transactions itself, that of a full disk for one: then this fails, and what counts is the first trouble. */
    private void undo(Exception because) {
        try {
            connection.rollback();
        } catch (SQLException undone) {
            because.addSuppressed(undone);
        }
    }

    /** The driver unpacks its library to a temporary file; where there is no room for it, it says that there is no such library. */
    private static String reason(SQLException e) {
        return e.getCause() instanceof NativeLibraryNotFoundException
                ? "SQLite's library cannot be unpacked to " + System.getProperty("java.io.tmpdir") + "; is there room?"
                : String.valueOf(e.getMessage());
    }

    private IOException cannot(String doWhat, SQLException why) {
        return new IOException("cannot " + doWhat + " the gradebook " + file + ": " + why.getMessage(), why);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw cannot("close", e);
        }
    }
}
