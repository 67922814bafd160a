package descent.app.lab;

import static org.assertj.core.api.Assertions.assertThat;

import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingCopyTest {
    @TempDir
    Path folder;

    private Path course;
    private Path mine;
    private WorkingCopy copy;

    @BeforeEach
    void aCourseOfOneLecture() throws IOException {
        course = folder.resolve("course");
        copy = new WorkingCopy(course, folder.resolve("my"), folder.resolve("given"), folder.resolve("replaced"));
        mine = folder.resolve("my/notebooks/01.ipynb");
        lecture("a", "1", "b", "2", "c", "3");
        copy.bringUpToDate(false);
    }

    private void lecture(String... idsAndSources) throws IOException {
        Path file = course.resolve("notebooks/01.ipynb");
        Files.createDirectories(file.getParent());
        Files.writeString(file, notebook(idsAndSources));
    }

    private static String notebook(String... idsAndSources) {
        StringBuilder cells = new StringBuilder();
        for (int k = 0; k < idsAndSources.length; k += 2) {
            cells.append(k == 0 ? "" : ",")
                    .append("{\"cell_type\": \"code\", \"metadata\": {}, \"outputs\": [], \"id\": \"" + idsAndSources[k]
                            + "\", \"source\": \"" + idsAndSources[k + 1] + "\"}");
        }
        return "{\"cells\": [" + cells + "], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}";
    }

    private void learnerWrites(String... idsAndSources) throws IOException {
        Files.writeString(mine, notebook(idsAndSources));
    }

    private List<String> sources() {
        return Notebook.read(mine).cells().stream().map(Cell::source).toList();
    }

    @Test
    void tablesBesideTheNotebooksComeAlong() throws Exception {
        Path table = course.resolve("notebooks/data/wine.csv");
        Files.createDirectories(table.getParent());
        Files.writeString(table, "alcohol\n14.23\n");
        assertThat(copy.bringUpToDate(false).added()).containsExactly(Path.of("notebooks/data/wine.csv"));
        assertThat(folder.resolve("my/notebooks/data/wine.csv")).hasSameBinaryContentAs(table);
    }

    @Test
    void theCourseIsCopiedOnceAndFilesThatAreThereAreLeftAlone() throws Exception {
        learnerWrites("a", "mine");
        assertThat(copy.bringUpToDate(false).added()).isEmpty();
        assertThat(sources()).containsExactly("mine");
    }

    @Test
    void aRemovedNotebookComesBackFresh() throws Exception {
        Files.delete(mine);
        assertThat(copy.bringUpToDate(false).added()).containsExactly(Path.of("notebooks/01.ipynb"));
        assertThat(sources()).containsExactly("1", "2", "3");
    }

    @Test
    void newMaterialIsAnnouncedButNotMergedUnasked() throws Exception {
        lecture("a", "1 new", "b", "2", "c", "3");
        assertThat(copy.bringUpToDate(false).waiting()).containsExactly(Path.of("notebooks/01.ipynb"));
        assertThat(sources()).containsExactly("1", "2", "3");
    }

    @Test
    void updateTakesTheCoursesChangesAndKeepsTheLearners() throws Exception {
        learnerWrites("a", "1", "b", "2 mine", "own", "my idea", "c", "3");
        lecture("a", "1 new", "b", "2", "x", "added", "c", "3");
        WorkingCopy.Report report = copy.bringUpToDate(true);
        assertThat(sources()).containsExactly("1 new", "2 mine", "my idea", "added", "3");
        assertThat(report.updated()).hasSize(1);
        assertThat(report.conflicts()).isZero();
        assertThat(copy.bringUpToDate(false).waiting()).isEmpty();
    }

    @Test
    void whereBothChangedACellBothVersionsAreThere() throws Exception {
        learnerWrites("a", "1 mine", "b", "2", "c", "3");
        lecture("a", "1 new", "b", "2", "c", "3");
        assertThat(copy.bringUpToDate(true).conflicts()).isEqualTo(1);
        assertThat(sources()).containsExactly("1 mine", "1 new", "2", "3");
        assertThat(folder.resolve("replaced/notebooks/01.ipynb"))
                .content()
                .contains("1 mine")
                .doesNotContain("1 new");
    }

    @Test
    void whatTheLearnerRemovedStaysAwayAndWhatTheCourseRemovedGoes() throws Exception {
        learnerWrites("a", "1", "b", "2");
        lecture("a", "1 new", "c", "3");
        copy.bringUpToDate(true);
        assertThat(sources()).containsExactly("1 new");
    }

    @Test
    void aDamagedCopyIsKeptAndNamed() throws Exception {
        Files.writeString(mine, "{\"cells\": [");
        lecture("a", "1 new");
        assertThat(copy.bringUpToDate(true).damaged()).containsExactly(Path.of("notebooks/01.ipynb"));
        assertThat(mine).hasContent("{\"cells\": [");
    }

    @Test
    void lockedCellsFollowTheCourseAndAnswersStayWithoutACopyBeside() throws Exception {
        String locked = ", \"metadata\": {\"nbgrader\": {\"grade\": true, \"locked\": true, \"solution\": false}}";
        String answer = ", \"metadata\": {\"nbgrader\": {\"grade\": false, \"locked\": false, \"solution\": true}}";
        String shape = "{\"cells\": [{\"cell_type\": \"code\", \"id\": \"s\", \"source\": \"%s\"" + answer
                + "}, {\"cell_type\": \"code\", \"id\": \"t\", \"source\": \"%s\"" + locked + "}]}";
        Path file = course.resolve("notebooks/01.ipynb");
        Files.writeString(file, shape.formatted("stub", "check"));
        copy.bringUpToDate(true);
        Files.writeString(mine, shape.formatted("my answer", "tampered"));
        Files.writeString(file, shape.formatted("stub two", "check two"));
        copy.bringUpToDate(true);
        assertThat(sources()).containsExactly("my answer", "check two");
    }
}
