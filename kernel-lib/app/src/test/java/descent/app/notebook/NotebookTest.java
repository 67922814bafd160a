package descent.app.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {
    @TempDir
    Path folder;

    @Test
    void whatItDoesNotUnderstandIsWrittenBackUnchanged() {
        String text = """
                {
                 "cells": [
                  {
                   "cell_type": "code",
                   "execution_count": null,
                   "id": "first",
                   "metadata": {
                    "tags": [
                     "S1-01.1"
                    ],
                    "somebody": {}
                   },
                   "outputs": [],
                   "source": [
                    "int η = 1;\\n",
                    "η"
                   ]
                  }
                 ],
                 "metadata": {
                  "kernelspec": {
                   "name": "java"
                  }
                 },
                 "nbformat": 4,
                 "nbformat_minor": 5
                }
                """;
        assertThat(Notebook.parse(text).text()).isEqualTo(text);
    }

    @Test
    void sourceIsOneTextHoweverItIsStored() {
        Notebook notebook = Notebook.parse("""
                {"cells": [{"cell_type": "code", "source": "a\\nb"}, {"cell_type": "code", "source": ["a\\n", "b"]}],
                 "nbformat": 4, "nbformat_minor": 4}""");
        assertThat(notebook.cells()).extracting(Cell::source).containsOnly("a\nb");
        notebook.cells().get(0).source("x\ny\n");
        assertThat(notebook.cells().get(0).json().path("source")).hasSize(2);
        assertThat(notebook.cells().get(0).source()).isEqualTo("x\ny\n");
    }

    @Test
    void cellsOfOlderFormatsGetIdsAndRepeatedIdsAreMadeUnique() {
        Notebook notebook = Notebook.parse("""
                {"cells": [{"cell_type": "code", "source": ""}, {"cell_type": "raw", "source": "", "id": "cell-1"},
                 {"cell_type": "raw", "source": "", "id": "cell-1"}], "nbformat": 4, "nbformat_minor": 2}""");
        assertThat(notebook.cells())
                .extracting(Cell::id)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(notebook.text()).contains("\"nbformat_minor\": 5");
    }

    @Test
    void everyDamageIsNamedTogetherWithTheFile() throws Exception {
        assertRefused("", "the file is empty");
        assertRefused("{\"cells\": [", "breaks off or is damaged in line 1, column 12");
        assertRefused("[]", "it has no list of cells");
        assertRefused("{\"cells\": 3}", "it has no list of cells");
        assertRefused("{\"cells\": [7]}", "cell 1 has no type");
        assertRefused("{\"worksheets\": [], \"nbformat\": 3}", "old format 3");
        assertThatThrownBy(() -> Notebook.read(folder.resolve("none.ipynb")))
                .isInstanceOf(UnreadableNotebook.class)
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> Notebook.read(folder)).hasMessageContaining("it is a folder");
        Files.write(folder.resolve("binary.ipynb"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> Notebook.read(folder.resolve("binary.ipynb")))
                .hasMessageContaining("not text in UTF-8");
    }

    private void assertRefused(String text, String reason) throws Exception {
        Path file = folder.resolve("damaged.ipynb");
        Files.writeString(file, text);
        assertThatThrownBy(() -> Notebook.read(file))
                .isInstanceOf(UnreadableNotebook.class)
                .hasMessageContaining("damaged.ipynb")
                .hasMessageContaining(reason);
    }

    @Test
    void theTitleIsTheFirstHeading() {
        assertThat(Notebook.parse("""
                {"cells": [{"cell_type": "code", "source": "# no"}, {"cell_type": "markdown", "source": "x\\n# Yes\\n"}]}""").title()).isEqualTo("Yes");
    }

    @Test
    void aFileIsWrittenWithItsFolders() throws Exception {
        Notebook notebook = Notebook.parse("{\"cells\": []}");
        Path file = folder.resolve("a/b/c.ipynb");
        notebook.write(file);
        assertThat(Notebook.read(file).text()).isEqualTo(notebook.text());
        assertThat(file.getParent().toFile().list()).containsExactly("c.ipynb");
    }
}
