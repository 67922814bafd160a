package descent.app.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.app.Installation;
import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.handout.Canaries;
import descent.grader.handout.Handout;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Grading in one run: right, untouched, not compiling, endless, ending the JVM, damaged and empty submissions. */
final class GradingRun implements Step {
    private static final String NOTEBOOK = "00-start-here.ipynb";

    private final Installation installation;
    private final Path folder;

    GradingRun(Installation installation) {
        this.installation = installation;
        this.folder = installation.root().resolve("target/test/grading");
    }

    @Override
    public String title() {
        return "Grading a class, and the students' handout";
    }

    @Override
    public String area() {
        return "grading";
    }

    @Override
    public void run(Ledger ledger) throws IOException {
        handout(ledger);
        if (!Tools.program("bwrap", "bubblewrap", ledger)) {
            return;
        }
        Folders.empty(folder);
        Map<String, Boolean> full = submissions(folder.resolve("submissions"));
        Grading.Order order = new Grading.Order(
                        List.of(folder.resolve("submissions")),
                        folder.resolve("grades"),
                        installation.root().resolve("solutions/notebooks"))
                .withSeed(1)
                .withJobs(Math.max(1, Runtime.getRuntime().availableProcessors()));
        Grading.Report report = Grading.run(order, Exercises.in(getClass().getClassLoader()), (done, of, latest) -> {});
        ledger.check(
                "all " + full.size() + " submissions have a result",
                report.results().size() == full.size(),
                report.results().size() + " of " + full.size());
        for (SubmissionResult result : report.results()) {
            boolean all = result.points().compareTo(result.outOf()) == 0
                    && result.points().signum() > 0;
            boolean none = result.points().signum() == 0;
            BigDecimal points = result.points();
            boolean right = full.getOrDefault(result.student(), false);
            ledger.check(
                    result.student() + " gets " + (right ? "all points" : "none") + " (" + result.tier() + ")",
                    right ? all : none,
                    points + " of " + result.outOf() + " " + result.message());
        }
    }

    private void handout(Ledger ledger) throws IOException {
        Path out = installation.root().resolve("target/test/handout");
        Folders.empty(out);
        List<String> files = Handout.make(installation.root(), out);
        List<Canaries.Find> leaks = Canaries.of(installation.root()).search(out);
        ledger.check(
                "the handout of " + files.size() + " files holds no solution and no hidden check",
                leaks.isEmpty() && files.contains("exercises/notebooks/" + NOTEBOOK),
                leaks.toString());
    }

    /** Writes the submissions; answers whether each deserves all points or none. */
    private Map<String, Boolean> submissions(Path out) throws IOException {
        Path master = installation.root().resolve("solutions/notebooks").resolve(NOTEBOOK);
        Path student = installation.root().resolve("exercises/notebooks").resolve(NOTEBOOK);
        Map<String, Boolean> full = new TreeMap<>();
        put(out, "right", Files.readString(master), true, full);
        put(out, "untouched", Files.readString(student), false, full);
        put(out, "not-compiling", answering(student, "this is no Java"), false, full);
        put(out, "exits", answering(student, "static { System.exit(0); }"), false, full);
        put(out, "damaged", Files.readString(student).substring(0, 900), false, full);
        put(out, "empty", "", false, full);
        return full;
    }

    private static void put(Path out, String name, String text, boolean right, Map<String, Boolean> full)
            throws IOException {
        Path file = out.resolve(name).resolve(NOTEBOOK);
        Files.createDirectories(Installation.folderOf(file));
        Files.writeString(file, text);
        full.put(name, right);
    }

    private static String answering(Path student, String answer) {
        Notebook notebook = Notebook.read(student);
        for (Cell cell : notebook.cells()) {
            ObjectNode json = cell.json();
            if (json.path("metadata").path("nbgrader").path("solution").asBoolean()) {
                cell.source(answer);
            }
        }
        return notebook.text();
    }
}
