package descent.app.notebooks;

import java.util.ArrayList;
import java.util.List;

/**
 * The source of a quiz, in the format that {@code notebooks/quiz/README.md} describes.
 *
 * @param questions in order
 */
record Quiz(List<Question> questions) {

    /**
     * One question.
     *
     * @param text what is asked
     * @param tags ids of the curriculum and of claims
     * @param figure a Java expression for a figure, empty if there is none
     * @param options the answers to choose from
     */
    record Question(String text, List<String> tags, String figure, List<Option> options) {}

    /**
     * One answer to choose from.
     *
     * @param text the answer
     * @param right whether it is right
     * @param explanation why it is right, or why somebody might choose it
     */
    record Option(String text, boolean right, String explanation) {}

    static Quiz parse(String text) {
        List<Question> questions = new ArrayList<>();
        for (String part : text.split("(?m)^## ")) {
            if (!part.startsWith("# ")) {
                questions.add(question(part));
            }
        }
        return new Quiz(List.copyOf(questions));
    }

    private static Question question(String part) {
        List<String> lines = part.lines().toList();
        List<String> tags = List.of();
        StringBuilder figure = new StringBuilder();
        List<Option> options = new ArrayList<>();
        boolean inFigure = false;
        for (String line : lines.subList(1, lines.size())) {
            if (line.equals("```java")) {
                inFigure = true;
            } else if (line.equals("```")) {
                inFigure = false;
            } else if (inFigure) {
                figure.append(line).append('\n');
            } else if (line.startsWith("Tags: ")) {
                tags = List.of(line.substring("Tags: ".length()).split(" "));
            } else if (line.startsWith("- [ ] ") || line.startsWith("- [x] ")) {
                options.add(new Option(line.substring("- [x] ".length()), line.startsWith("- [x] "), ""));
            } else if (line.startsWith("  ") && !options.isEmpty()) {
                Option last = options.remove(options.size() - 1);
                options.add(new Option(last.text(), last.right(), (last.explanation() + " " + line.strip()).strip()));
            } else if (!line.isBlank()) {
                throw new IllegalArgumentException("a quiz cannot have the line: " + line);
            }
        }
        return new Question(lines.get(0), tags, figure.toString(), List.copyOf(options));
    }
}
