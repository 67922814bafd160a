package descent.app.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import descent.notebook.quiz.Option;
import descent.notebook.quiz.Question;
import descent.notebook.quiz.Quiz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuizTest {
    /** The numbers of the notebooks that exist. */
    static Stream<String> notebooks() {
        return Notebook.in("notebooks").stream().map(notebook -> notebook.name().substring(0, 2));
    }

    private static Quiz quiz(String notebook) throws IOException {
        Path file = Notebook.projectRoot().resolve("notebooks/quiz/" + notebook + ".md");
        return Quiz.parse(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void hasEightQuestionsAndAThirdOfThemWithAFigure(String notebook) throws IOException {
        List<Question> questions = quiz(notebook).questions();
        assertThat(questions).hasSizeGreaterThanOrEqualTo(8);
        long withFigure = questions.stream()
                .filter(question -> question.figure().contains(".alt("))
                .count();
        assertThat(3 * withFigure).isGreaterThanOrEqualTo(questions.size());
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void everyOptionIsExplainedAndTheRightOnesMove(String notebook) throws IOException {
        Set<Integer> places = new HashSet<>();
        for (Question question : quiz(notebook).questions()) {
            assertThat(question.options()).as(question.text()).hasSizeBetween(3, 5);
            assertThat(question.options()).as(question.text()).anyMatch(Option::right);
            assertThat(question.options()).as(question.text()).anyMatch(option -> !option.right());
            assertThat(question.options())
                    .as(question.text())
                    .allMatch(option -> !option.explanation().isBlank());
            for (int i = 0; i < question.options().size(); i++) {
                if (question.options().get(i).right()) {
                    places.add(i);
                }
            }
        }
        assertThat(places).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void asksAboutWhatTheNotebookTeaches(String notebook) throws IOException {
        Set<String> taught = new HashSet<>();
        Notebook.in("notebooks").stream()
                .filter(lecture -> lecture.name().startsWith(notebook))
                .flatMap(lecture -> lecture.cells().stream())
                .forEach(cell -> taught.addAll(cell.tags()));
        for (Question question : quiz(notebook).questions()) {
            assertThat(question.tags()).as(question.text()).isNotEmpty().isSubsetOf(taught);
        }
    }
}
