package descent.app.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.app.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetTest {
    @TempDir
    Path root;

    private Path copy;
    private Path mine;

    @BeforeEach
    void aCopyOfTheCourse() throws IOException {
        copy = root.resolve("my-course");
        mine = copy.resolve("notebooks/01-a.ipynb");
        Files.createDirectories(root.resolve("notebooks"));
        Files.createDirectories(mine.resolveSibling(""));
        Files.writeString(root.resolve("notebooks/01-a.ipynb"), "new");
        Files.writeString(mine, "my work");
    }

    private Path reset(Path notebook) throws IOException {
        return new Reset(new Installation(root), copy).reset(notebook);
    }

    @Test
    void theNotebookIsNewAndTheLearnersWorkStandsBesideIt() throws IOException {
        Path aside = reset(mine);
        assertThat(aside).isEqualTo(mine.resolveSibling("01-a.mine.ipynb")).hasContent("my work");
        assertThat(mine).hasContent("new");
        assertThat(copy.resolve(".course/given/notebooks/01-a.ipynb")).hasContent("new");
    }

    @Test
    void nothingKeptBeforeIsOverwritten() throws IOException {
        reset(mine);
        Files.writeString(mine, "second try");
        assertThat(reset(mine))
                .isEqualTo(mine.resolveSibling("01-a.mine-2.ipynb"))
                .hasContent("second try");
        assertThat(mine.resolveSibling("01-a.mine.ipynb")).hasContent("my work");
    }

    @Test
    void whatIsNotTheLearnersOrNotTheCoursesIsLeftAlone() throws IOException {
        Path own = Files.writeString(copy.resolve("notebooks/own.ipynb"), "{}");
        assertThatThrownBy(() -> reset(own)).hasMessageContaining("is no notebook of the course");
        assertThatThrownBy(() -> reset(root.resolve("notebooks/01-a.ipynb")))
                .hasMessageContaining("is not in your copy");
        assertThatThrownBy(() -> reset(copy.resolve("../notebooks/01-a.ipynb")))
                .hasMessageContaining("is not in your copy");
        Files.writeString(mine, "new");
        assertThatThrownBy(() -> reset(mine)).hasMessageContaining("nothing to reset");
        assertThat(root.resolve("notebooks/01-a.ipynb")).hasContent("new");
    }
}
