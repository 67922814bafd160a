package descent.app.book;

import static org.assertj.core.api.Assertions.assertThat;

import descent.app.notebook.Notebook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChapterTest {
    private static Chapter chapter(String number, String prerequisites) {
        return Chapter.of(
                Path.of(number + "-x.ipynb"),
                Notebook.parse(
                        "{\"cells\": [{\"cell_type\": \"markdown\", \"id\": \"t\", \"metadata\": {}, \"source\": \"# "
                                + number + " · X\\n\\n**Prerequisites.** " + prerequisites
                                + "\\n\\nNotebook 24.\"}]}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Notebook 00, the chain rule.       | 00
                    Notebooks 00 and 01, sums.         | 00 01
                    Notebooks 00, 01 and 04.           | 00 01 04
                    Notebooks 00–03; notebook 07.      | 00 01 02 03 07
                    None.                              | ''
                    """)
    void readsThePrerequisitesFromTheSentence(String sentence, String numbers) {
        assertThat(String.join(" ", chapter("09", sentence).prerequisites())).isEqualTo(numbers);
    }

    @Test
    void theGraphLeavesOutWhatIsImplied() {
        Graph graph = new Graph(
                List.of(chapter("00", "None."), chapter("01", "Notebook 00."), chapter("02", "Notebooks 00 and 01.")));
        assertThat(graph.html().split("<path d=", -1)).hasSize(1 + 2);
        assertThat(graph.html()).contains("href=\"02-x.html\"");
    }

    @Test
    void twoThatBuildOnTheSameStandSideBySide() {
        Graph graph = new Graph(
                List.of(chapter("00", "None."), chapter("01", "Notebook 00."), chapter("02", "Notebook 00.")));
        assertThat(graph.html()).contains("<rect x=\"0\" y=\"80\"").contains("<rect x=\"210\" y=\"80\"");
    }
}
