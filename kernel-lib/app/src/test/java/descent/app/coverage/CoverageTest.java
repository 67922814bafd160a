package descent.app.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import descent.app.notebook.Notebook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Notebook LECTURE = Notebook.parse("""
            {"cells": [
              {"cell_type": "markdown", "id": "t", "metadata": {"tags": ["S1-01"]}, "source": "# 01 · Walking"},
              {"cell_type": "markdown", "id": "s", "metadata": {}, "source": "## 1. Why walk? (4 min)"},
              {"cell_type": "code", "id": "c", "metadata": {"tags": ["S1-02"]}, "source": "1"},
              {"cell_type": "markdown", "id": "u", "metadata": {"tags": ["S1-02", "S1-03"]}, "source": "## 2. *How* (2 min)"}]}
            """);
    private static final Notebook EXERCISES = Notebook.parse("""
            {"cells": [
              {"cell_type": "markdown", "id": "x", "metadata": {"tags": ["S1-02"]}, "source": "Do it."},
              {"cell_type": "code", "id": "y", "metadata": {}, "source": "check(\\"01-walk\\", w -> w)"},
              {"cell_type": "code", "id": "z", "metadata": {}, "source": "check(\\"01-run\\", w -> w)"}]}
            """);

    private final Lesson lesson = Lesson.of("01-walking.ipynb", LECTURE, EXERCISES.cells());
    private final Map<String, Curriculum.Entry> curriculum = new TreeMap<>(Map.of(
            "S1-01", new Curriculum.Entry("walk", List.of("01")),
            "S1-02", new Curriculum.Entry("how | why", List.of("01", "02")),
            "S1-04", new Curriculum.Entry("later", List.of("02"))));
    private final Coverage coverage = new Coverage(curriculum, List.of(lesson));

    @Test
    void aTagCountsForTheFirstSectionThatCarriesIt() {
        assertThat(lesson.title()).isEqualTo("01 · Walking");
        assertThat(lesson.sections())
                .containsEntry("S1-01", "")
                .containsEntry("S1-02", "1. Why walk? (4 min)")
                .containsEntry("S1-03", "2. *How* (2 min)");
    }

    @Test
    void aStatementsTagsBelongToTheNextCheck() {
        assertThat(lesson.exercises()).containsOnlyKeys("S1-02");
        assertThat(lesson.exercises().get("S1-02")).containsExactly("01-walk");
    }

    @Test
    void whatNobodyTeachesWaitsForItsNotebook() {
        assertThat(coverage.untaught()).isEqualTo(Map.of("02", List.of("S1-04")));
        assertThat(coverage.unwritten()).containsExactly("02");
    }

    @Test
    void thePageLeadsFromTheQuestionToSectionAndExercise() {
        assertThat(new CoveragePage(coverage, "../notebooks/").markdown())
                .contains("**2 of 3** questions are taught; 1 wait")
                .contains("| [01 Walking](../notebooks/01-walking.ipynb) | 2 of 2 |  |")
                .contains("| 02, not written yet | 0 of 2 | |")
                .contains("| S1-01 | walk | [01 · start](../notebooks/01-walking.ipynb) |  |")
                .contains("| S1-02 | how \\| why | [01 · 1. Why walk?]"
                        + "(../notebooks/01-walking.ipynb#1.-Why-walk?-%284-min%29) | `01-walk` |")
                .contains("| S1-04 | later | not yet (notebook 02) |  |");
    }
}
