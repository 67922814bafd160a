package descent.app.review;

import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import descent.app.notebook.UnreadableNotebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the cards: the folded questions in the sections "Interview questions" of the notebooks. */
public final class Deck {
    private static final String SECTION = "## Interview questions";
    private static final Pattern NAME = Pattern.compile("\\d\\d-.*\\.ipynb");
    private static final Pattern FOLDED =
            Pattern.compile("(?s)<details>\\s*<summary>(?<question>.*?)</summary>(?<answer>.*?)</details>");

    private Deck() {}

    /** The cards of all notebooks in a folder, in order; a notebook that cannot be read is left out. */
    public static List<Card> of(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file ->
                            NAME.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
        }
        List<Card> cards = new ArrayList<>();
        for (Path file : files) {
            String number = String.valueOf(file.getFileName()).substring(0, 2);
            try {
                cards.addAll(cards(number, Notebook.read(file)));
            } catch (UnreadableNotebook e) {
                System.err.println(file + " is left out: " + e.getMessage());
            }
        }
        return cards;
    }

    static List<Card> cards(String number, Notebook notebook) {
        List<Card> cards = new ArrayList<>();
        boolean inside = false;
        for (Cell cell : notebook.cells()) {
            if (!cell.isMarkdown()) {
                continue;
            }
            String source = cell.source();
            if (source.startsWith("## ")) {
                inside = source.startsWith(SECTION);
            }
            Matcher folded = FOLDED.matcher(source);
            while (inside && folded.find()) {
                cards.add(new Card(number, plain(folded.group("question")), plain(folded.group("answer"))));
            }
        }
        return cards;
    }

    private static String plain(String html) {
        return html.replaceAll("</?(b|strong|i|em)>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }
}
