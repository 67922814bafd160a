package descent.app.book;

import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lecture notebook as a chapter of the book.
 *
 * @param file where the notebook is
 * @param number the start of its file's name, {@code 01}
 * @param title its first heading without the number
 * @param minutes how long it takes, 0 if it does not say
 * @param prerequisites the numbers of the notebooks that it names as prerequisites
 * @param goals what one can do after it, a line of Markdown each
 * @param notebook the notebook, executed
 */
record Chapter(
        Path file,
        String number,
        String title,
        int minutes,
        Set<String> prerequisites,
        List<String> goals,
        Notebook notebook) {
    private static final Pattern MINUTES = Pattern.compile("\\*\\*Minutes\\.\\*\\*\\s*(\\d+)");
    private static final Pattern PREREQUISITES = Pattern.compile("\\*\\*Prerequisites\\.\\*\\*([^\\n]*)");
    private static final Pattern NOTEBOOKS =
            Pattern.compile("[Nn]otebooks? (\\d\\d(?:(?:, and|,| and| or|–) ?\\d\\d)*)");
    private static final Pattern GOAL = Pattern.compile("(?m)^- (.+)$");

    static Chapter of(Path file, Notebook notebook) {
        String name = file.getFileName().toString();
        String title = notebook.title() == null ? name : String.valueOf(notebook.title());
        String first = notebook.cells().stream()
                .filter(Cell::isMarkdown)
                .map(Cell::source)
                .findFirst()
                .orElse("");
        Matcher minutes = MINUTES.matcher(first);
        List<String> goals = new ArrayList<>();
        Matcher goal = GOAL.matcher(first);
        while (goal.find()) {
            goals.add(goal.group(1));
        }
        String number = name.substring(0, 2);
        return new Chapter(
                file,
                number,
                title.replaceFirst("^\\d\\d · ", ""),
                minutes.find() ? Integer.parseInt(minutes.group(1)) : 0,
                prerequisites(first, number),
                List.copyOf(goals),
                notebook);
    }

    /** Numbers named as "Notebook 00" or "Notebooks 00, 01 and 04"; "00–03" means all four. */
    private static Set<String> prerequisites(String first, String own) {
        Set<String> numbers = new TreeSet<>();
        Matcher sentence = PREREQUISITES.matcher(first);
        Matcher named = NOTEBOOKS.matcher(sentence.find() ? sentence.group(1) : "");
        while (named.find()) {
            for (String part : named.group(1).split(",? and |,| or ")) {
                String[] ends = part.strip().split("–");
                for (int k = Integer.parseInt(ends[0]); k <= Integer.parseInt(ends[ends.length - 1]); k++) {
                    numbers.add(String.format("%02d", k));
                }
            }
        }
        numbers.remove(own);
        return numbers;
    }

    /** The name of its page. */
    String page() {
        return file.getFileName().toString().replaceAll("\\.ipynb$", ".html");
    }
}
