package descent.notebook.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.display.Bundle;
import descent.notebook.Course;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuizTest {
    private static final String SOURCE = """
            # Quiz 99: stones & <sand>

            ## Is $a<b$?
            Tags: S1-01 C001

            ```java
            lines("a").line("x", t -> t, 0, 1)
                .alt("It \\"rises\\".")
            ```

            - [ ] no
              Wrong because
              of that.
            - [x] yes
              Right.

            ## Which?
            Tags: S1-02

            - [x] one
              This.
            - [x] two
              And that.
            - [ ] three
              Not this.
            """;

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../notebooks/quiz"))) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList().stream();
        }
    }

    @Test
    void readsQuestionsTagsFiguresAndExplanations() {
        Quiz quiz = Quiz.parse(SOURCE);
        assertThat(quiz.title()).isEqualTo("Quiz 99: stones & <sand>");
        Question first = quiz.questions().get(0);
        assertThat(first.text()).isEqualTo("Is $a<b$?");
        assertThat(first.tags()).containsExactly("S1-01", "C001");
        assertThat(first.options())
                .containsExactly(new Option("no", false, "Wrong because of that."), new Option("yes", true, "Right."));
        assertThat(first.hasFigure()).isTrue();
        assertThat(quiz.questions().get(1).right()).isEqualTo(2);
        assertThat(quiz.questions().get(1).hasFigure()).isFalse();
    }

    @Test
    void anOptionIsADisclosureThatNeedsNoScript() {
        String html = Quiz.parse(SOURCE).html();
        String still = html.replaceAll("(?s)<script>.*?</script>", "");
        assertThat(still)
                .contains(
                        "<summary",
                        ">yes</summary>",
                        "✓ Right.</strong> Right.",
                        "✗ Not right.</strong> Wrong because of")
                .contains("(2 answers are right)", "stones &amp; &lt;sand&gt;", "<span class=\"math\">$a&lt;b$</span>");
        assertThat(still.split("<details")).hasSize(6);
        assertThat(still.split("<fieldset")).hasSize(3);
        assertThat(html).doesNotContain("http");
    }

    @Test
    void figuresAreDrawnWithTheirAlternativeText() {
        Bundle bundle = Quiz.parse(SOURCE).bundle();
        assertThat(bundle.formats().get(Bundle.HTML)).contains("<img", "alt=\"It &quot;rises&quot;.\"");
        assertThat(bundle.plainText()).contains("It \"rises\".");
    }

    @Test
    void inATerminalTheAnswersComeLast() {
        assertThat(Quiz.parse(SOURCE).toString())
                .contains("1. Is $a<b$?", "   a) no\n   b) yes\n")
                .endsWith("Answers\n1b  Right.\n2a  This.\n2b  And that.");
    }

    @Test
    void aFigureThatDoesNotCompileIsNamedWithTheCompilersWords() {
        assertThatThrownBy(() -> Quiz.parse(SOURCE.replace("lines(\"a\")", "curves(\"a\")"))
                        .html())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a figure of the quiz does not compile")
                .hasMessageContaining("curves");
    }

    @Test
    void refusesALineThatBelongsNowhere() {
        assertThatThrownBy(() -> Quiz.parse("# Quiz\n\n## Question?\n\nno option\n"))
                .hasMessage("a quiz cannot have the line: no option");
    }

    @Test
    void anUnknownQuizIsRefusedWithTheFormOfTheName() {
        assertThatThrownBy(() -> Course.quiz("5"))
                .hasMessageContaining("there is no quiz \"5\"")
                .hasMessageContaining("\"05\"");
        assertThatThrownBy(() -> Course.quiz("../secret")).hasMessageContaining("must be a notebook's number");
    }

    /** Defines our classes anew, as kernels do: from bytes, and without saying where they are from. */
    private static final class FromNowhere extends ClassLoader {
        FromNowhere() {
            super(QuizTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null || !name.startsWith("descent.")) {
                return known == null ? super.loadClass(name, resolve) : known;
            }
            try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = Objects.requireNonNull(stream).readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void figuresAreDrawnWhereAKernelHasDefinedTheLibraryItself() throws ReflectiveOperationException {
        Class<?> quiz = new FromNowhere().loadClass(Quiz.class.getName());
        assertThat(quiz).isNotEqualTo(Quiz.class);
        Object parsed = quiz.getMethod("parse", String.class).invoke(null, SOURCE);
        assertThat(quiz.getMethod("html").invoke(parsed)).asString().contains("alt=\"It &quot;rises&quot;.\"");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyQuizOfTheCourseIsPackedAndItsFiguresAreDrawn(Path source) throws IOException {
        String name = source.getFileName().toString().replace(".md", "");
        Quiz quiz = Course.quiz(name);
        assertThat(quiz).isEqualTo(Quiz.parse(Files.readString(source)));
        long figures = quiz.questions().stream().filter(Question::hasFigure).count();
        assertThat(quiz.html().split("<img class=\"descent-figure\"")).hasSize((int) figures + 1);
        assertThat(quiz.questions())
                .extracting(Question::options)
                .allMatch((List<Option> options) -> options.size() > 2);
    }
}
