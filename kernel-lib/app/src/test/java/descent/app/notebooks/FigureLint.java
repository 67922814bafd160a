package descent.app.notebooks;

import descent.app.notebooks.Notebook.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every figure of a lecture has an alternative text, and the text states what the figure shows. */
final class FigureLint {
    static final int FEWEST_WORDS = 6;

    /** The figures of a cell begin with one of the facade's functions; a panel's parts have no text of their own. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?m)^(?:show\\(|display\\()?(lines|scatter|bars|histogram|heatMap|frames|contour|panels)\\(\"");

    private static final Pattern ALT = Pattern.compile("\\.alt\\(\\s*((?:\"(?:\\\\.|[^\"\\\\])*\"\\s*\\+?\\s*)*)");

    private FigureLint() {}

    static List<String> figures(Notebook notebook) {
        List<String> findings = new ArrayList<>();
        for (Cell cell : notebook.cells()) {
            if (cell.isCode()) {
                check(cell, findings);
            }
        }
        return findings;
    }

    private static void check(Cell cell, List<String> findings) {
        long figures = FIGURE.matcher(cell.source()).results().count();
        int texts = 0;
        Matcher alt = ALT.matcher(cell.source());
        while (alt.find()) {
            texts++;
            String literal = alt.group(1)
                    .replaceAll("\"\\s*\\+\\s*\"", "")
                    .replace("\"", "")
                    .strip();
            boolean composed = literal.isEmpty() || alt.group(1).stripTrailing().endsWith("+");
            if (!composed && literal.split("\\s+").length < FEWEST_WORDS) {
                findings.add("cell " + cell.id() + " has an alternative text that says too little: " + literal);
            }
        }
        if (texts < figures) {
            findings.add("cell " + cell.id() + " shows a figure without alternative text");
        }
    }
}
