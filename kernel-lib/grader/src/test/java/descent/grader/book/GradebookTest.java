package descent.grader.book;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradebookTest {
    @Test
    @Tag("slow")
    void aGradebookThatAnotherProgramHoldsIsNamedWithTheReason(@TempDir Path folder) throws IOException, SQLException {
        Path file = folder.resolve("grades.db");
        try (Gradebook book = Gradebook.open(file);
                var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> book.keep("a", "b"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cannot write the gradebook " + file)
                    .hasMessageContaining("locked");
        }
    }

    @Test
    void whatIsNoGradebookIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("grades.db");
        Files.writeString(file, "no database at all, but long enough to be taken for one".repeat(40));
        assertThatThrownBy(() -> Gradebook.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot open the gradebook " + file);
    }
}
