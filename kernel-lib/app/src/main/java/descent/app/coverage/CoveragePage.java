package descent.app.coverage;

import descent.app.html.Anchor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The coverage as a page of Markdown: question, notebook, section, exercise. */
public final class CoveragePage {
    private static final Map<String, String> SEEDS = Map.of(
            "S0", "Optimizers and regularization",
            "S1", "Theory questions",
            "S2", "An interview on optimization",
            "S3", "Optimization techniques",
            "S4", "Optimization for machine learning");

    private final Coverage coverage;
    private final String notebooks;

    /**
     * Makes the writer of the page.
     *
     * @param notebooks the way from the page to the folder of the notebooks, empty or ending with a slash
     */
    public CoveragePage(Coverage coverage, String notebooks) {
        this.coverage = coverage;
        this.notebooks = notebooks;
    }

    /** The page. */
    public String markdown() {
        StringBuilder page = new StringBuilder("# Coverage\n\n");
        int all = coverage.curriculum().size();
        int untaught =
                coverage.untaught().values().stream().mapToInt(List::size).sum();
        page.append(
                        "Which question of the question bank is taught where. This page is made from the tags of the notebooks'")
                .append(" cells by `./course book --docs`.\n\n")
                .append("**")
                .append(all - untaught)
                .append(" of ")
                .append(all)
                .append("** questions are taught")
                .append(untaught == 0 ? ".\n" : "; " + untaught + " wait for notebooks that are not written yet.\n");
        summary(page);
        for (String seed : SEEDS.keySet().stream().sorted().toList()) {
            page.append("\n## ")
                    .append(seed)
                    .append(": ")
                    .append(SEEDS.get(seed))
                    .append("\n\n");
            page.append("| id | question | notebook and section | exercises |\n|---|---|---|---|\n");
            coverage.curriculum().keySet().stream()
                    .filter(id -> id.startsWith(seed + "-"))
                    .forEach(id -> page.append(row(id)));
        }
        return page.toString();
    }

    private void summary(StringBuilder page) {
        page.append("\n| notebook | taught | not yet |\n|---|---|---|\n");
        for (Lesson lesson : coverage.lessons()) {
            List<String> planned = planned(lesson.number());
            long taught =
                    planned.stream().filter(lesson.sections()::containsKey).count();
            String title = escape(lesson.title().replaceFirst("^\\d\\d · ", ""));
            page.append("| [" + lesson.number() + " " + title + "](" + notebooks + lesson.file() + ") | " + taught
                    + " of " + planned.size() + " | "
                    + missing(planned, lesson.sections().keySet()) + " |\n");
        }
        Set<String> unwritten = coverage.unwritten();
        for (String number : unwritten) {
            page.append("| " + number + ", not written yet | 0 of "
                    + planned(number).size() + " | |\n");
        }
    }

    private List<String> planned(String number) {
        return coverage.curriculum().keySet().stream()
                .filter(id -> coverage.entry(id).notebooks().contains(number))
                .toList();
    }

    private static String missing(Collection<String> planned, Set<String> there) {
        return planned.stream().filter(id -> !there.contains(id)).collect(Collectors.joining(", "));
    }

    private String row(String id) {
        List<String> places = new ArrayList<>();
        List<String> exercises = new ArrayList<>();
        for (Lesson lesson : coverage.lessons()) {
            String section = lesson.sections().get(id);
            if (section != null) {
                String name = section.isEmpty() ? "start" : section.replaceFirst(" \\(\\d+ min\\)$", "");
                places.add("[" + lesson.number() + " · " + escape(name) + "](" + notebooks + lesson.file()
                        + (section.isEmpty() ? "" : "#" + anchor(section)) + ")");
            }
            lesson.exercises().getOrDefault(id, Set.of()).forEach(exercise -> exercises.add("`" + exercise + "`"));
        }
        String where = places.isEmpty()
                ? "not yet (notebook " + String.join(", ", coverage.entry(id).notebooks()) + ")"
                : String.join("<br>", places);
        return "| " + id + " | " + escape(coverage.entry(id).topic()) + " | " + where + " | "
                + String.join("<br>", exercises) + " |\n";
    }

    private static String anchor(String section) {
        return Anchor.of(section).replace("(", "%28").replace(")", "%29");
    }

    private static String escape(String text) {
        return text.replaceAll("([|\\[\\]<>*_\\\\])", "\\\\$1");
    }
}
