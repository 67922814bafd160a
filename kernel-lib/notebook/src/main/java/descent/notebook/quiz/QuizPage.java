package descent.notebook.quiz;

import descent.notebook.draw.Svg;
import descent.notebook.figure.Figure;
import descent.notebook.prose.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A quiz for the screen and for the terminal.
 *
 * <p>Each option is a disclosure element of the browser's own: it works by keyboard, with scripts off, and where a page is
 * cleaned of foreign scripts. Text keeps the page's colours, so that it is read alike on light and dark pages. The script
 * only counts.
 */
final class QuizPage {
    private static final String GOOD = "#1F8A5B";
    private static final String BAD = "#E04A00";

    private final Quiz quiz;
    private final @Nullable IntFunction<Figure> figures;

    QuizPage(Quiz quiz) {
        this.quiz = quiz;
        boolean any = quiz.questions().stream().anyMatch(Question::hasFigure);
        figures = any ? Drawings.of(quiz.questions()) : null;
    }

    String html() {
        StringBuilder html = new StringBuilder("<section class=\"descent-quiz\" aria-label=\"")
                .append(Svg.escape(quiz.title()))
                .append("\" style=\"max-width:46em;line-height:1.5\">")
                .append("<p style=\"margin:.3em 0\"><strong>")
                .append(Prose.html(quiz.title()))
                .append("</strong> · ")
                .append(quiz.questions().size())
                .append(" questions. Choose an answer to see whether it is right, and why.</p>");
        for (int k = 0; k < quiz.questions().size(); k++) {
            question(k, html);
        }
        return html.append("<p role=\"status\" style=\"margin:.3em 0;font-weight:bold\"></p><script>")
                .append(script())
                .append("</script></section>")
                .toString();
    }

    private void question(int k, StringBuilder html) {
        Question question = quiz.questions().get(k);
        html.append(
                        "<fieldset style=\"border:0;border-top:1px solid #8888;margin:1em 0 0;padding:.5em 0;min-width:0\">")
                .append(
                        "<legend style=\"float:left;width:100%;font-size:inherit;font-weight:bold;color:inherit;border:0;")
                .append("margin:0 0 .4em;padding:0;white-space:normal\">")
                .append(k + 1)
                .append(". ")
                .append(Prose.html(question.text()));
        if (question.right() > 1) {
            html.append(" <span style=\"font-weight:normal\">(")
                    .append(question.right())
                    .append(" answers are right)</span>");
        }
        html.append("</legend><div style=\"clear:both\">");
        if (question.hasFigure()) {
            html.append("<p style=\"margin:.3em 0\">").append(figure(k)).append("</p>");
        }
        for (Option option : question.options()) {
            option(option, html);
        }
        html.append("</div></fieldset>");
    }

    private String figure(int k) {
        return figures == null
                ? "(A figure belongs here. Drawing it needs a JDK, and this Java has no compiler.)"
                : figures.apply(k).html();
    }

    private static void option(Option option, StringBuilder html) {
        html.append("<details class=\"descent-option\" data-right=\"")
                .append(option.right())
                .append("\" style=\"border:1px solid #8888;border-radius:4px;margin:.35em 0;padding:0\">")
                .append(
                        "<summary style=\"cursor:pointer;padding:.4em .8em;display:list-item;list-style-position:inside\">")
                .append(Prose.html(option.text()))
                .append("</summary><p style=\"margin:0 .8em .6em;padding-left:.8em;border-left:4px solid ")
                .append(option.right() ? GOOD : BAD)
                .append("\"><strong>")
                .append(option.right() ? "✓ Right." : "✗ Not right.")
                .append("</strong> ")
                .append(Prose.html(option.explanation()))
                .append("</p></details>");
    }

    /** Questions first, the answers below all of them. */
    String text() {
        StringBuilder text = new StringBuilder(quiz.title()).append('\n');
        StringBuilder answers = new StringBuilder("\nAnswers\n");
        for (int k = 0; k < quiz.questions().size(); k++) {
            Question question = quiz.questions().get(k);
            text.append('\n').append(k + 1).append(". ").append(question.text()).append('\n');
            if (question.hasFigure() && figures != null) {
                text.append("   ").append(figures.apply(k).alternativeText()).append('\n');
            }
            List<Option> options = question.options();
            for (int i = 0; i < options.size(); i++) {
                char letter = (char) ('a' + i);
                text.append("   ")
                        .append(letter)
                        .append(") ")
                        .append(options.get(i).text())
                        .append('\n');
                if (options.get(i).right()) {
                    answers.append(k + 1)
                            .append(letter)
                            .append("  ")
                            .append(options.get(i).explanation())
                            .append('\n');
                }
            }
        }
        return text.append(answers).toString().stripTrailing();
    }

    private static String script() {
        try (InputStream script = QuizPage.class.getResourceAsStream("quiz.js")) {
            if (script == null) {
                throw new IllegalStateException("quiz.js is missing beside " + QuizPage.class);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
