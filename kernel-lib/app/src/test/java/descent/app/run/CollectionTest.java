package descent.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.app.MissingPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionTest {
    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "{}");
    }

    @Test
    void oneNotebookGoesStraightIntoTheFolder() throws Exception {
        Path one = file("notebooks/01.ipynb");
        assertThat(Collection.of(List.of(one)).target(one, Path.of("out"))).isEqualTo(Path.of("out/01.ipynb"));
    }

    @Test
    void notebooksOfOneNameDoNotOverwriteEachOther() throws Exception {
        Path lecture = file("notebooks/01.ipynb");
        Path exercise = file("exercises/notebooks/01.ipynb");
        Collection both = Collection.of(List.of(lecture, exercise));
        assertThat(both.target(lecture, Path.of("out"))).isEqualTo(Path.of("out/notebooks/01.ipynb"));
        assertThat(both.target(exercise, Path.of("out"))).isEqualTo(Path.of("out/exercises/notebooks/01.ipynb"));
    }

    @Test
    void aFolderMeansItsNotebooksWithoutHiddenOnesAndEachOnce() throws Exception {
        Path one = file("a/01.ipynb");
        file("a/.ipynb_checkpoints/01-checkpoint.ipynb");
        file("a/picture.png");
        assertThat(Collection.of(List.of(folder.resolve("a"), one)).files()).containsExactly(one);
    }

    @Test
    void whatIsNotThereIsNamed() throws Exception {
        assertThatThrownBy(() -> Collection.of(List.of(Path.of("none.ipynb"))))
                .isInstanceOf(MissingPart.class)
                .hasMessage("there is no notebook none.ipynb");
        Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> Collection.of(List.of(folder.resolve("empty"))))
                .isInstanceOf(MissingPart.class)
                .hasMessageContaining("there is no notebook in");
    }
}
