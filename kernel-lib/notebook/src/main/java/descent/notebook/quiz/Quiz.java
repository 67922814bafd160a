package descent.notebook.quiz;

import descent.display.Bundle;
import descent.display.Display;
import descent.display.Displayable;
import java.util.ArrayList;
import java.util.List;

/**
 * A quiz: questions whose options are each explained.
 *
 * <p>Its source is the Markdown that {@code notebooks/quiz/README.md} describes. {@link #html()} needs no script: an option
 * is opened to see whether it is right and why.
 *
 * @param title what it is about
 * @param questions in order
 */
public record Quiz(String title, List<Question> questions) implements Displayable {
    public Quiz {
        Display.screen(); // another kernel learns here how to show it
        questions = List.copyOf(questions);
    }

    /**
     * The quiz of a notebook: the file {@code quiz/05.md} beside the notebook if there is one, else the one that came with
     * the course.
     *
     * @param name the notebook's number, such as {@code "05"}
     * @throws IllegalArgumentException if there is none
     */
    public static Quiz of(String name) {
        return parse(Source.of(name));
    }

    /**
     * Reads a quiz.
     *
     * @throws IllegalArgumentException if a line belongs nowhere
     */
    public static Quiz parse(String source) {
        String title = "Quiz";
        List<Question> questions = new ArrayList<>();
        for (String part : source.split("(?m)^## ")) {
            if (part.startsWith("# ")) {
                title = part.lines().findFirst().orElseThrow().substring(2).strip();
            } else if (!part.isBlank()) {
                questions.add(Question.parse(part));
            }
        }
        return new Quiz(title, questions);
    }

    /**
     * The quiz as HTML that needs nothing from elsewhere.
     *
     * @throws IllegalArgumentException if the source of a figure does not compile
     */
    public String html() {
        return new QuizPage(this).html();
    }

    @Override
    public Bundle bundle() {
        QuizPage page = new QuizPage(this);
        return Bundle.text(page.text()).with(Bundle.HTML, page.html());
    }

    @Override
    public String toString() {
        return new QuizPage(this).text();
    }
}
