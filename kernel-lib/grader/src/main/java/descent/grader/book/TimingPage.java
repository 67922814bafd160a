package descent.grader.book;

import descent.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long grading took, by notebook and for the slowest; apart from the results, because it differs from run to run. */
public final class TimingPage {
    private static final int SLOWEST = 20;

    private TimingPage() {}

    private record Taken(String student, String notebook, long millis) {}

    /**
     * The page.
     *
     * @param arrivals by the students and files of {@code results}
     * @param shown the same results in the same order under the names that pages show
     */
    public static String of(
            List<SubmissionResult> results,
            List<SubmissionResult> shown,
            Map<Gradebook.Place, Gradebook.Arrival> arrivals) {
        Map<String, List<Taken>> byNotebook = new TreeMap<>();
        List<Taken> all = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            SubmissionResult result = results.get(i);
            Gradebook.Arrival arrival = arrivals.get(new Gradebook.Place(result.student(), result.file()));
            if (arrival != null) {
                Taken taken = new Taken(shown.get(i).student(), result.notebook(), arrival.millis());
                all.add(taken);
                byNotebook
                        .computeIfAbsent(result.notebook(), name -> new ArrayList<>())
                        .add(taken);
            }
        }
        Html page = new Html();
        page.in("h1", "Timing");
        page.in("p class=dim", "How long grading a submission took, its own computing included.");
        page.raw("<table><tr><th>Notebook<th class=n>Submissions<th class=n>Median<th class=n>95th percentile</tr>");
        byNotebook.forEach((notebook, taken) -> {
            long[] sorted = taken.stream().mapToLong(Taken::millis).sorted().toArray();
            page.raw("<tr><td>").text(notebook.isEmpty() ? "unknown" : notebook);
            page.in("td class=n", Integer.toString(sorted.length));
            page.in("td class=n", seconds(sorted[sorted.length / 2]));
            page.in("td class=n", seconds(sorted[(int) Math.min(sorted.length - 1L, sorted.length * 95L / 100)]))
                    .raw("</tr>");
        });
        page.raw("</table>").in("h2", "The slowest").raw("<table><tr><th>Student<th>Notebook<th class=n>Time</tr>");
        all.stream()
                .sorted(Comparator.comparingLong(Taken::millis).reversed())
                .limit(SLOWEST)
                .forEach(taken -> page.raw("<tr>")
                        .in("td", taken.student())
                        .in("td", taken.notebook())
                        .in("td class=n", seconds(taken.millis()))
                        .raw("</tr>"));
        return page.raw("</table>").page("Timing");
    }

    private static String seconds(long millis) {
        return millis / 1000 + "." + millis % 1000 / 100 + " s";
    }
}
