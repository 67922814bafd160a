package descent.app.run;

import com.fasterxml.jackson.databind.JsonNode;
import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an executed notebook's check cells said.
 *
 * @param all in the notebook's order
 */
public record Reports(List<Report> all) {
    private static final Pattern CHECK = Pattern.compile("\\bcheck\\(\\s*\"([^\"]+)\"");

    /**
     * One exercise's report.
     *
     * @param exercise its id
     * @param text as the notebook shows it, without pictures
     */
    public record Report(String exercise, String text) {
        /** Whether all checks passed. */
        public boolean right() {
            return firstLine().matches(".*: All \\d+ checks? passed.*");
        }

        /** Whether it was recognized as not answered. */
        public boolean untouched() {
            return firstLine().endsWith(": Not answered yet");
        }

        private String firstLine() {
            return text.lines().findFirst().orElse("");
        }
    }

    /** Reads the reports of a notebook's check cells; one that was never reached says so. */
    public static Reports of(Notebook executed) {
        List<Report> reports = new ArrayList<>();
        for (Cell cell : executed.cells()) {
            Matcher check = CHECK.matcher(cell.source());
            if (cell.isCode() && check.find()) {
                reports.add(new Report(check.group(1), text(cell, check.group(1))));
            }
        }
        return new Reports(List.copyOf(reports));
    }

    private static String text(Cell cell, String exercise) {
        String text = exercise + ": not reached";
        for (JsonNode output : cell.outputs()) {
            switch (output.path("output_type").asText()) {
                case "execute_result", "display_data" ->
                    text = Cell.text(output.path("data").path("text/plain"));
                case "error" ->
                    text = exercise + ": " + output.path("ename").asText() + ": "
                            + output.path("evalue").asText();
                default -> {}
            }
        }
        return text;
    }
}
