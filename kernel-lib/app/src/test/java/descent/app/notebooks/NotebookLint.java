package descent.app.notebooks;

import descent.app.notebooks.Notebook.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every notebook, and beyond that every lecture notebook, must keep to; each method answers with its findings. */
final class NotebookLint {
    static final int LONGEST_CODE_CELL = 20;
    static final int WIDEST_CODE_LINE = 90;
    static final int FEWEST_QUESTIONS = 5;

    private static final Pattern MINUTES = Pattern.compile("\\*\\*Minutes\\.?\\*\\*:?\\s*(\\d+)");
    private static final Pattern SECTION = Pattern.compile("(?m)^## \\d+\\. .*$");
    private static final Pattern SECTION_MINUTES = Pattern.compile("\\((\\d+) min\\)$");
    private static final Pattern EXTERNAL = Pattern.compile(
            "(?i)<(img|script|link|iframe)\\b|!\\[[^]]*]\\(|\\bhttps?://|(?<![\\w.])(/home/|/tmp/|/work/|/usr/|[A-Z]:\\\\)");

    private static final Pattern NETWORK = Pattern.compile(
            "\\b(java\\.net\\b|HttpClient|HttpURLConnection|new (Server)?Socket\\(|URI\\.create|new URL\\()");

    /** Notebook 6 breaks a wide formula in a table cell over many lines and ruins the columns. */
    private static final Pattern WIDE_IN_TABLE = Pattern.compile("(?m)^\\|.*\\\\(sum|frac|tfrac|underbrace).*$");

    private NotebookLint() {}

    /** What holds for lectures, masters and students' files alike. */
    static List<String> everywhere(Notebook notebook) {
        List<String> findings = new ArrayList<>();
        if (notebook.json().path("nbformat").asInt() != 4
                || notebook.json().path("nbformat_minor").asInt() < 5) {
            findings.add("the format must be nbformat 4.5, which has cell ids");
        }
        if (!notebook.json().at("/metadata/kernelspec/name").asText().equals("java")
                || !notebook.json().at("/metadata/kernelspec/language").asText().equals("java")) {
            findings.add("the kernelspec must be named java and have the language java");
        }
        Set<String> ids = new HashSet<>();
        for (Cell cell : notebook.cells()) {
            if (!cell.id().matches("[a-zA-Z0-9_-]{1,64}")) {
                findings.add("a cell has no proper id: " + start(cell));
            } else if (!ids.add(cell.id())) {
                findings.add("the cell id " + cell.id() + " is there twice");
            }
            if (!cell.clean()) {
                findings.add("cell " + cell.id() + " is stored with its output");
            }
            if (cell.source().isBlank()) {
                findings.add("cell " + cell.id() + " is empty");
            }
            Matcher external = EXTERNAL.matcher(cell.source());
            if (external.find()) {
                findings.add("cell " + cell.id() + " reaches outside the notebook: " + external.group());
            }
        }
        return findings;
    }

    /** What makes a lecture. */
    static List<String> lecture(Notebook notebook) {
        List<String> findings = new ArrayList<>();
        String prose = notebook.prose();
        for (String part : List.of("# ", "**Goals.**", "**Prerequisites.**", "**Minutes.**")) {
            if (notebook.cells().isEmpty() || !notebook.cells().get(0).source().contains(part)) {
                findings.add("the first cell lacks " + part.strip());
            }
        }
        for (String part : List.of("## Take-aways", "## Interview questions", "## Words", "## Next")) {
            if (!prose.contains(part + "\n")) {
                findings.add("there is no section " + part);
            }
        }
        int questions = count(prose, "<details>");
        if (questions < FEWEST_QUESTIONS) {
            findings.add("there must be at least " + FEWEST_QUESTIONS + " folded answers but there are " + questions);
        }
        if (questions != count(prose, "</details>") || questions != count(prose, "</summary>\n\n")) {
            findings.add("a folded answer is not closed, or no empty line follows its summary");
        }
        minutes(notebook, findings);
        for (Cell cell : notebook.cells()) {
            if (cell.isCode()) {
                code(cell, findings);
            } else {
                text(cell, findings);
            }
        }
        return findings;
    }

    private static void minutes(Notebook notebook, List<String> findings) {
        Matcher total = MINUTES.matcher(notebook.prose());
        if (!total.find()) {
            findings.add("the first cell does not say how many minutes the notebook takes");
            return;
        }
        int sum = 0;
        Matcher sections = SECTION.matcher(notebook.prose());
        while (sections.find()) {
            Matcher minutes = SECTION_MINUTES.matcher(sections.group());
            if (minutes.find()) {
                sum += Integer.parseInt(minutes.group(1));
            } else {
                findings.add("no minutes at the section " + sections.group());
            }
        }
        if (sum != Integer.parseInt(total.group(1))) {
            findings.add("the sections take " + sum + " minutes but the first cell says " + total.group(1));
        }
    }

    private static void text(Cell cell, List<String> findings) {
        if (count(cell.source(), "$") % 2 != 0) {
            findings.add("cell " + cell.id() + " opens a formula and does not close it");
        }
        if (WIDE_IN_TABLE.matcher(cell.source()).find()) {
            findings.add("cell " + cell.id() + " has a formula in a table that is too wide for it");
        }
    }

    private static void code(Cell cell, List<String> findings) {
        List<String> lines = cell.source().lines().toList();
        if (lines.size() > LONGEST_CODE_CELL) {
            findings.add("cell " + cell.id() + " has " + lines.size() + " lines, the limit is " + LONGEST_CODE_CELL);
        }
        for (String line : lines) {
            if (line.length() > WIDEST_CODE_LINE) {
                findings.add("cell " + cell.id() + " has a line of " + line.length() + " characters, the limit is "
                        + WIDEST_CODE_LINE);
            }
            if (line.startsWith("%") || line.startsWith("!")) {
                findings.add("cell " + cell.id() + " uses a magic, which not every Java kernel has: " + line);
            }
        }
        if (lines.get(lines.size() - 1).startsWith("System.out.printf")) {
            findings.add("cell " + cell.id() + " ends with printf, whose value some Java kernels show");
        }
        if (cell.source()
                .matches("(?s).*\\b(Math\\.random|System\\.(currentTimeMillis|nanoTime)|new Random\\(\\)).*")) {
            findings.add("cell " + cell.id() + " depends on chance or on the clock");
        }
        if (NETWORK.matcher(cell.source()).find()) {
            findings.add("cell " + cell.id() + " uses the network");
        }
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    private static String start(Cell cell) {
        return cell.source().lines().findFirst().orElse("(empty)");
    }
}
