package descent.notebook.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoriesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 28);

    @TempDir
    Path folder;

    @Test
    void whatIsPutIsThereNextTime() throws IOException {
        Path file = Folder.in(folder).cards();
        Memory memory = Memory.fresh(DAY).after(3, DAY);
        Memories.read(file).put("01/what-is-it", memory);
        assertThat(Memories.read(file).known())
                .containsOnlyKeys("01/what-is-it")
                .containsValue(memory);
        assertThat(Memories.read(file).due(DAY)).isZero();
        assertThat(Memories.read(file).due(DAY.plusDays(1))).isEqualTo(1);
    }

    @Test
    void aLineThatCannotBeReadIsKept() throws IOException {
        Path file = folder.resolve("cards.tsv");
        Files.writeString(file, "01/a\t1\t2.50\t1\t2024-02-29\n01/b\t1\tmany\n");
        Memories memories = Memories.read(file);
        assertThat(memories.known()).containsOnlyKeys("01/a");
        memories.put("01/c", Memory.fresh(DAY));
        assertThat(Files.readString(file)).contains("01/b\t1\tmany\n", "01/a\t1\t2.50\t1\t2024-02-29\n", "01/c\t");
    }

    @Test
    void theFolderIsFoundFromInsideTheCopyAndNowhereElse() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("my-course/exercises/notebooks"));
        assertThat(Folder.above(copy)).isEmpty();
        Files.createDirectories(folder.resolve("my-course/.course"));
        assertThat(Folder.above(copy)).contains(Folder.in(folder.resolve("my-course")));
        assertThat(Folder.above(folder)).isEmpty();
    }
}
