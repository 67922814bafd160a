package descent.app.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    Path folder;

    private Path notebook;
    private Path jar;

    @BeforeEach
    void write() throws IOException {
        notebook = Files.writeString(
                Files.createDirectory(folder.resolve("notebooks")).resolve("a.ipynb"), "{}");
        jar = jar("x", 0);
    }

    private Path jar(String content, long time) throws IOException {
        Path file = folder.resolve("library.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            ZipEntry entry = new ZipEntry("X.class");
            entry.setTime(time);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return file;
    }

    private String print() throws IOException {
        return Fingerprint.of(notebook, List.of(jar, folder.resolve("absent.jar")), List.of("17"));
    }

    @Test
    void staysWhenALibraryIsBuiltAgain() throws IOException {
        String before = print();
        jar("x", 86_400_000L * 365);
        assertThat(print()).isEqualTo(before);
    }

    @Test
    void changesWithTheNotebookItsQuizTheLibraryAndJava() throws IOException {
        String before = print();
        jar("y", 0);
        String library = print();
        Files.writeString(notebook, "{ }");
        String changed = print();
        Files.writeString(notebook.resolveSibling("quiz.md"), "# Quiz");
        String quiz = print();
        String java = Fingerprint.of(notebook, List.of(jar, folder.resolve("absent.jar")), List.of("25"));
        assertThat(List.of(before, library, changed, quiz, java)).doesNotHaveDuplicates();
    }

    @Test
    void doesNotDependOnOtherNotebooks() throws IOException {
        String before = print();
        Files.writeString(notebook.resolveSibling("b.ipynb"), "{}");
        assertThat(print()).isEqualTo(before);
    }
}
