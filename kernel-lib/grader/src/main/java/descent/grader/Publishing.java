package descent.grader;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import descent.grader.book.ClassPage;
import descent.grader.book.Csv;
import descent.grader.book.Gradebook;
import descent.grader.book.Marks;
import descent.grader.book.Pseudonyms;
import descent.grader.book.Roster;
import descent.grader.book.Rules;
import descent.grader.book.Standing;
import descent.grader.book.StudentPage;
import descent.grader.book.TimingPage;
import descent.grader.book.Totals;
import descent.grader.format.WholeFile;
import descent.grader.notebook.Master;
import descent.grader.release.Release;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes what people and other programs read, from what the gradebook holds: {@code grades.csv} (a row for each submission),
 * {@code totals.csv} (a row for each student and notebook), {@code index.html} and the pages. Marks by hand are laid over.
 */
public final class Publishing {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path out;
    private final Gradebook book;

    /** From this gradebook into this folder. */
    public Publishing(Path out, Gradebook book) {
        this.out = out;
        this.book = book;
    }

    /** Keeps a roster, rules and whether names are hidden for this and later runs; null leaves what was kept. */
    public void keep(@Nullable String roster, @Nullable String rules, @Nullable Boolean anonymous) throws IOException {
        if (roster != null) {
            Roster.read(roster);
            book.keep("roster", roster);
        }
        if (rules != null) {
            Rules.read(rules);
            book.keep("rules", rules);
        }
        if (anonymous != null) {
            book.keep("anonymous", anonymous.toString());
        }
    }

    /** The roster that is kept. */
    public Roster roster() throws IOException {
        String kept = book.fact("roster");
        return kept == null ? Roster.NONE : Roster.read(kept);
    }

    /** The rules that are kept. */
    public Rules rules() throws IOException {
        String kept = book.fact("rules");
        return kept == null ? Rules.NONE : Rules.read(kept);
    }

    /** Where everybody stands. */
    public List<Standing> standings(List<SubmissionResult> results) throws IOException {
        return Standing.of(marked(results), book.arrivals(), roster(), rules());
    }

    /** The results with the marks by hand. */
    public List<SubmissionResult> marked(List<SubmissionResult> results) throws IOException {
        Marks marks = new Marks(book.marks());
        return results.stream().map(marks::over).toList();
    }

    /** Keeps the code of the notebooks as they were handed out, which similar submissions have in common by right. */
    void keepTemplates(Map<String, String> templates) throws IOException {
        book.keep("templates", JSON.writeValueAsString(new TreeMap<>(templates)));
    }

    private Map<String, String> templates() throws IOException {
        String kept = book.fact("templates");
        return kept == null ? Map.of() : JSON.readValue(kept, new TypeReference<Map<String, String>>() {});
    }

    /** Keeps what the one who marks by hand goes by. */
    void keepRubrics(List<Master> masters) throws IOException {
        Map<String, String> rubrics = new TreeMap<>();
        for (Master master : masters) {
            for (Master.Manual question : master.manual()) {
                String rubric =
                        Release.rubric(question.cell().source(), question.cell().task());
                rubrics.put(Marks.place(master.name(), question.id()), rubric);
            }
        }
        book.keep("rubrics", JSON.writeValueAsString(rubrics));
    }

    /** What answers that wait, or are marked, look like to the one who marks: under pseudonyms if names are hidden, with the rubric. */
    public String sheet(List<SubmissionResult> results) throws IOException {
        String kept = book.fact("rubrics");
        Map<String, String> rubrics =
                kept == null ? Map.of() : JSON.readValue(kept, new TypeReference<Map<String, String>>() {});
        return new Marks(book.marks()).sheet(marked(results), names(results), rubrics);
    }

    /** What everybody is called before markers: a pseudonym if names are hidden. */
    public Pseudonyms names(List<SubmissionResult> results) throws IOException {
        return "true".equals(book.fact("anonymous"))
                ? new Pseudonyms(String.valueOf(book.fact("seed")), results)
                : Pseudonyms.NONE;
    }

    /** Writes everything. */
    public void write(List<SubmissionResult> results) throws IOException {
        List<SubmissionResult> marked = marked(results);
        Map<Gradebook.Place, Gradebook.Arrival> arrivals = book.arrivals();
        write("totals.csv", Totals.of(Standing.of(marked, arrivals, roster(), rules()), roster()));
        write("grades.csv", Csv.of(marked));
        List<SubmissionResult> shown = marked;
        Pseudonyms names = names(marked);
        if (names != Pseudonyms.NONE) {
            shown = marked.stream().map(names::of).toList();
            write("pseudonyms.csv", names.key());
        }
        write("index.html", ClassPage.of(shown, Folders::page, templates()));
        write("timing.html", TimingPage.of(marked, shown, arrivals));
        for (SubmissionResult result : shown) {
            write(Folders.page(result), StudentPage.of(result));
        }
    }

    private void write(String name, String text) throws IOException {
        WholeFile.write(out.resolve(name), text);
    }
}
