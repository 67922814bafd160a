package descent.app.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import descent.app.notebook.Words;
import descent.notebook.glossary.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private final Path folder = Notebook.projectRoot().resolve("notebooks");

    @Test
    void holdsTheWordsOfAllNotebooks() throws IOException {
        assertThat(Glossary.parse(Files.readString(folder.resolve("glossary.md"))))
                .as("./course release makes it anew")
                .isEqualTo(Words.of(folder));
    }

    @Test
    void explainsTheWordsThatEveryNotebookTakesForGranted() throws IOException {
        for (String word : new String[] {"learning rate", "gradient", "condition number", "batch", "epoch"}) {
            assertThat(Words.of(folder).with(word).entries()).as(word).isNotEmpty();
        }
    }
}
