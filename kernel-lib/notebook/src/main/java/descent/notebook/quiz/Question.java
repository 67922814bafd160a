package descent.notebook.quiz;

import java.util.ArrayList;
import java.util.List;

/**
 * One question.
 *
 * @param text what is asked, in Markdown
 * @param tags ids of the curriculum and of claims
 * @param figure a Java expression for a figure, empty if there is none
 * @param options the answers to choose from
 */
public record Question(String text, List<String> tags, String figure, List<Option> options) {
    public Question {
        tags = List.copyOf(tags);
        options = List.copyOf(options);
    }

    /** Whether a figure belongs to it. */
    public boolean hasFigure() {
        return !figure.isBlank();
    }

    /** How many of the options are right. */
    public int right() {
        return (int) options.stream().filter(Option::right).count();
    }

    /**
     * Reads a question.
     *
     * @param source its lines, the heading without its marks first
     */
    static Question parse(String source) {
        List<String> lines = source.lines().toList();
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
                tags = List.of(line.substring("Tags: ".length()).strip().split(" +"));
            } else if (line.startsWith("- [ ] ") || line.startsWith("- [x] ")) {
                options.add(new Option(line.substring("- [x] ".length()), line.startsWith("- [x] "), ""));
            } else if (line.startsWith("  ") && !options.isEmpty()) {
                Option last = options.remove(options.size() - 1);
                options.add(new Option(last.text(), last.right(), (last.explanation() + " " + line.strip()).strip()));
            } else if (!line.isBlank()) {
                throw new IllegalArgumentException("a quiz cannot have the line: " + line);
            }
        }
        return new Question(lines.get(0).strip(), tags, figure.toString(), options);
    }
}
