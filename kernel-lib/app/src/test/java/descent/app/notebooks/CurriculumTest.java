package descent.app.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import descent.app.coverage.Coverage;
import descent.app.coverage.Curriculum;
import descent.app.coverage.Lesson;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurriculumTest {
    private final Map<String, Curriculum.Entry> curriculum = Curriculum.read();

    @Test
    void hasSixHundredAndEightyIds() {
        assertThat(curriculum).hasSize(680);
        assertThat(curriculum.keySet()).allMatch(id -> id.matches("S[0-4]-Q?\\d\\d(\\.\\d+)?"));
    }

    @Test
    void everyIdHasATopicAndANotebook() {
        assertThat(curriculum.values()).allSatisfy(entry -> {
            assertThat(entry.topic()).isNotBlank();
            assertThat(entry.notebooks()).isNotEmpty().allMatch(notebook -> notebook.matches("[01]\\d|2[0-5]"));
        });
    }

    @Test
    void everyNotebookTeachesAsManyIdsAsWasPlanned() {
        int[] planned = {
            14, 33, 32, 38, 51, 39, 36, 33, 56, 43, 21, 25, 63, 48, 25, 6, 13, 11, 4, 31, 18, 36, 46, 14, 16, 38
        };
        int[] found = IntStream.range(0, planned.length)
                .map(notebook -> (int) curriculum.values().stream()
                        .filter(entry -> entry.notebooks().contains(String.format("%02d", notebook)))
                        .count())
                .toArray();
        assertThat(found).isEqualTo(planned);
    }

    @Test
    void topicsAreNamedOnceWithinAParent() {
        assertThat(curriculum.keySet().stream()
                        .map(id -> id.replaceAll("\\.\\d+$", "") + " "
                                + curriculum.get(id).topic())
                        .distinct())
                .hasSize(680);
    }

    /** Until the last notebook is written the page {@code docs/coverage.md} says what waits for which. */
    @Test
    void everythingIsTaughtOnceAllNotebooksAreThere() {
        Coverage coverage = new Coverage(curriculum, Lesson.in(Notebook.projectRoot()));
        if (coverage.unwritten().isEmpty()) {
            assertThat(coverage.untaught()).isEmpty();
        } else {
            assertThat(coverage.unwritten()).containsAll(coverage.untaught().keySet());
        }
    }
}
