package descent.notebook.learner;

import descent.display.Bundle;
import descent.display.Display;
import descent.display.Displayable;
import descent.notebook.draw.Svg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Right answers to an exercise, for whoever has solved it or tried in earnest.
 *
 * <p>Nothing of them is in this library or on a learner's class path: they are read from the folder {@code solutions} of the
 * project in which the learner's copy lies. Somebody who learns alone has that folder. Students have the handout, which is
 * made without it, and get a sentence. So this guards nothing; it only asks who could look anyway to try first.
 *
 * @param exercise its id
 * @param sentence what is said
 * @param answers Java, empty if nothing is shown
 */
public record Reveal(String exercise, String sentence, String answers) implements Displayable {
    static final int ENOUGH = 3;

    private static final String INDEX = "solutions/src/main/resources/META-INF/descent/answers";

    public Reveal {
        Display.screen(); // another kernel learns here how to show it
    }

    /** What the learner in whose copy {@code place} lies may see of the answers to an exercise. */
    public static Reveal at(Path place, String exercise) {
        Optional<Path> project = project(place);
        if (project.isEmpty()) {
            return new Reveal(exercise, "This copy of the course has no solutions. Ask whoever gave it to you.", "");
        }
        try {
            Optional<Folder> folder = Folder.above(place);
            Attempts.Tally tally = folder.isEmpty()
                    ? null
                    : new Attempts(folder.get().checks()).tallies().get(exercise);
            int attempts = tally == null ? 0 : tally.attempts();
            if (tally == null || !tally.solved() && attempts < ENOUGH) {
                return new Reveal(exercise, tooEarly(attempts), "");
            }
            String answers = answers(project.get(), exercise);
            return new Reveal(
                    exercise,
                    answers.isEmpty()
                            ? "There is no written answer to this exercise."
                            : "Right answers, written differently; compare each with yours.",
                    answers);
        } catch (IOException e) {
            return new Reveal(exercise, "The answers cannot be read: " + e.getMessage(), "");
        }
    }

    private static String tooEarly(int attempts) {
        return "You have checked "
                + (attempts == 0 ? "no answer" : attempts == 1 ? "one answer" : attempts + " answers")
                + " of yours so far. Answers are shown once it is solved, or after " + ENOUGH
                + " attempts at least a minute apart: the hints of check(…) lead a step on each time.";
    }

    private static Optional<Path> project(Path place) {
        for (Path at = place.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(INDEX))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static String answers(Path project, String exercise) throws IOException {
        StringBuilder answers = new StringBuilder();
        for (String line : Files.readString(project.resolve(INDEX)).lines().toList()) {
            String[] part = line.strip().split("\\s+");
            if (part.length == 2 && part[0].equals(exercise)) {
                Path file = project.resolve("solutions/src/main/java/" + part[1].replace('.', '/') + ".java");
                answers.append(body(Files.readString(file)));
            }
        }
        return answers.toString();
    }

    private static String body(String source) {
        return source.lines()
                .filter(line -> !line.startsWith("package ") && !line.startsWith("import "))
                .reduce("", (text, line) -> text.isEmpty() && line.isBlank() ? "" : text + line + "\n");
    }

    @Override
    public Bundle bundle() {
        String html = "<p style=\"margin:.3em 0\">" + Svg.escape(sentence) + "</p>";
        return Bundle.text(toString())
                .with(
                        Bundle.HTML,
                        answers.isEmpty()
                                ? html
                                : html + "<pre tabindex=\"0\" style=\"overflow-x:auto\"><code>" + Svg.escape(answers)
                                        + "</code></pre>");
    }

    @Override
    public String toString() {
        return answers.isEmpty() ? sentence : sentence + "\n\n" + answers;
    }
}
