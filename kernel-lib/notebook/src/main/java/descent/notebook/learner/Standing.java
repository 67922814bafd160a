package descent.notebook.learner;

import descent.check.engine.Exercises;
import descent.display.Bundle;
import descent.display.Display;
import descent.display.Displayable;
import descent.notebook.draw.Svg;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a learner has solved, tried and left, and how many cards are due.
 *
 * @param rows an exercise each, in the order of their notebooks
 * @param remarks sentences below them
 */
public record Standing(List<Row> rows, List<String> remarks) implements Displayable {
    private static final String NO_RECORD =
            "Nothing is recorded here. A copy of the course made by ./course lab records your"
                    + " checks; elsewhere, make a folder named .course beside your notebooks.";

    public Standing {
        Display.screen(); // another kernel learns here how to show it
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /**
     * One exercise.
     *
     * @param state "solved", "tried 3 times" or "open"
     */
    record Row(String exercise, String title, String state) {
        boolean solved() {
            return state.equals("solved");
        }
    }

    /** The standing of the learner in whose copy of the course {@code place} lies. */
    public static Standing at(Path place, Exercises exercises, LocalDate today) {
        Optional<Folder> found = Folder.above(place);
        if (found.isEmpty()) {
            return new Standing(List.of(), List.of(NO_RECORD));
        }
        Folder folder = found.get();
        List<String> remarks = new ArrayList<>();
        Map<String, Attempts.Tally> tallies = Map.of();
        try {
            tallies = new Attempts(folder.checks()).tallies();
            remarks.add(cards(Memories.read(folder.cards()), today));
        } catch (IOException e) {
            remarks.add("The record in " + folder.path() + " cannot be read: " + e.getMessage());
        }
        List<Row> rows = new ArrayList<>();
        for (String id : new TreeSet<>(exercises.ids())) {
            rows.add(new Row(id, exercises.find(id).title(), state(tallies.get(id))));
        }
        return new Standing(rows, remarks);
    }

    private static String cards(Memories memories, LocalDate today) {
        int due = memories.due(today);
        return memories.known().isEmpty()
                ? "You have not begun the cards: ./course review asks the interview questions."
                : due == 0
                        ? "No card that you know is due today; ./course review has new ones."
                        : (due == 1 ? "1 card is" : due + " cards are") + " due: ./course review.";
    }

    private static String state(Attempts.@org.jspecify.annotations.Nullable Tally tally) {
        return tally == null
                ? "open"
                : tally.solved() ? "solved" : "tried " + (tally.attempts() == 1 ? "once" : tally.attempts() + " times");
    }

    private String headline() {
        long solved = rows.stream().filter(Row::solved).count();
        return solved + " of " + rows.size() + " exercises solved";
    }

    @Override
    public Bundle bundle() {
        if (rows.isEmpty()) {
            return Bundle.text(toString()).with(Bundle.HTML, "<p>" + Svg.escape(toString()) + "</p>");
        }
        StringBuilder html = new StringBuilder(
                        "<div class=\"descent-standing\" style=\"max-width:60em;line-height:1.5\">")
                .append("<p style=\"margin:.3em 0\"><strong>")
                .append(headline())
                .append("</strong></p><table><thead><tr><th scope=\"col\" style=\"text-align:left\">exercise</th>")
                .append("<th scope=\"col\" style=\"text-align:left\">what it asks for</th>")
                .append("<th scope=\"col\" style=\"text-align:left\">state</th></tr></thead><tbody>");
        for (Row row : rows) {
            html.append("<tr><th scope=\"row\" style=\"text-align:left;font-weight:normal\"><code>")
                    .append(Svg.escape(row.exercise()))
                    .append("</code></th><td style=\"text-align:left\">")
                    .append(Svg.escape(row.title()))
                    .append("</td><td style=\"text-align:left;white-space:nowrap\">")
                    .append(row.solved() ? "✓ " : "")
                    .append(Svg.escape(row.state()))
                    .append("</td></tr>");
        }
        html.append("</tbody></table>");
        remarks.forEach(remark -> html.append("<p style=\"margin:.3em 0\">")
                .append(Svg.escape(remark))
                .append("</p>"));
        return Bundle.text(toString()).with(Bundle.HTML, html.append("</div>").toString());
    }

    @Override
    public String toString() {
        if (rows.isEmpty()) {
            return String.join("\n", remarks);
        }
        StringBuilder text = new StringBuilder(headline());
        for (Row row : rows) {
            text.append("\n  ")
                    .append(row.solved() ? "✓ " : "  ")
                    .append(row.exercise())
                    .append(": ")
                    .append(row.state());
        }
        remarks.forEach(remark -> text.append('\n').append(remark));
        return text.toString();
    }
}
