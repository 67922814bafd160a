package descent.grader.book;

import descent.grader.format.Plain;
import descent.grader.result.QuestionResult;
import descent.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Results as a table after RFC 4180, a row for each submission and a column for each question. A text that a spreadsheet
 * would take for a formula starts with an apostrophe, and nothing in it steers a terminal that shows the table.
 */
public final class Csv {
    private Csv() {}

    /** The table with its head. */
    public static String of(List<SubmissionResult> results) {
        Set<String> questions = new LinkedHashSet<>();
        results.forEach(result -> result.questions().forEach(question -> questions.add(question.id())));
        StringBuilder table = new StringBuilder();
        List<String> head =
                new ArrayList<>(List.of("student", "notebook", "file", "status", "isolation", "points", "out_of"));
        head.addAll(questions);
        head.add("message");
        row(head, table);
        for (SubmissionResult result : results) {
            boolean hasPoints = result.status() == SubmissionResult.Status.GRADED
                    || result.status() == SubmissionResult.Status.UNREADABLE;
            List<String> row = new ArrayList<>(List.of(
                    text(result.student()),
                    text(result.notebook()),
                    text(result.file()),
                    result.status().told(),
                    result.tier(),
                    hasPoints ? Totals.plain(result.points()) : "",
                    Totals.plain(result.outOf())));
            for (String question : questions) {
                row.add(result.questions().stream()
                        .filter(q -> q.id().equals(question) && hasPoints(q.state()))
                        .map(q -> Totals.plain(q.points()))
                        .findFirst()
                        .orElse(""));
            }
            row.add(text(result.message()));
            row(row, table);
        }
        return table.toString();
    }

    /** What waits to be marked, and what the grader failed on, is no zero. */
    private static boolean hasPoints(QuestionResult.State state) {
        return state != QuestionResult.State.GRADER_FAILED && state != QuestionResult.State.TO_MARK;
    }

    static String text(String value) {
        String first = value.isEmpty() ? "" : value.substring(0, 1);
        String safe = Plain.text(value);
        return "=+-@\t\r\n".contains(first) && !first.isEmpty() ? "'" + safe : safe;
    }

    static void row(List<String> values, StringBuilder table) {
        row(values, ',', table);
    }

    static void row(List<String> values, char separator, StringBuilder table) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            boolean quote = value.chars().anyMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
            table.append(i == 0 ? "" : separator).append(quote ? '"' + value.replace("\"", "\"\"") + '"' : value);
        }
        table.append("\r\n");
    }
}
