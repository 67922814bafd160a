package descent.app.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import descent.kernel.session.CellInput;
import descent.kernel.session.Outcome;
import descent.kernel.session.Session;
import descent.kernel.session.Settings;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The program that executes one notebook, in a virtual machine of its own; {@link Runner} starts it.
 *
 * <p>Reports on standard output, a line of JSON each: {@code ready}, and for each cell {@code started} and {@code ended}
 * with its outputs, then {@code finished}.
 */
public final class Evaluation {
    /** Second argument: cells after a failing one are executed too. */
    static final String ONWARDS = "--onwards";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintStream reports;
    private final Map<String, CellOutputs> outputs = new LinkedHashMap<>();

    private Evaluation(PrintStream reports) {
        this.reports = reports;
    }

    /** Executes the notebook named by the first argument with the settings that a kernel would take. */
    public static void main(String[] arguments) throws IOException {
        // What cells print goes elsewhere from here on.
        PrintStream reports = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean onwards = List.of(arguments).contains(ONWARDS);
        try {
            new Evaluation(reports).execute(Notebook.read(Path.of(arguments[0])), onwards);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage()); // the start-up code
        }
        Runtime.getRuntime().halt(0); // threads that a cell left behind do not keep us
    }

    private void execute(Notebook notebook, boolean onwards) throws IOException {
        Settings settings = new Settings(classPath(), startup(), List.of());
        try (Session session = new Session(settings)) {
            report("ready", "");
            for (Cell cell : notebook.cells()) {
                if (cell.isCode() && !cell.source().isBlank() && !run(session, cell) && !onwards) {
                    break;
                }
            }
        }
        report("finished", "");
    }

    private boolean run(Session session, Cell cell) {
        report("started", cell.id());
        CellOutputs shown = new CellOutputs(List.copyOf(outputs.values()));
        Outcome outcome = session.execute(cell.source(), shown, CellInput.NONE);
        outputs.put(cell.id(), shown);
        shown.end(outcome, session.count());
        outputs.forEach((id, changed) -> {
            if (changed.takeChanged()) {
                ObjectNode report = line("ended", id);
                report.set("outputs", changed.json());
                report.put("execution_count", changed.count());
                if (!outcome.ok() && id.equals(cell.id())) {
                    report.put("error", describe(outcome));
                }
                reports.println(report);
            }
        });
        return outcome.ok();
    }

    private static String describe(Outcome outcome) {
        boolean said = outcome.line() == 0 || outcome.evalue().contains("line " + outcome.line());
        return outcome.ename() + ": " + outcome.evalue() + (said ? "" : " (line " + outcome.line() + ")");
    }

    private static List<Path> classPath() {
        String paths = System.getenv().getOrDefault("DESCENT_CLASSPATH", "");
        return Stream.of(paths.split(File.pathSeparator))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList();
    }

    private static String startup() throws IOException {
        String file = System.getenv().getOrDefault("DESCENT_STARTUP", "");
        return file.isEmpty() ? "" : Files.readString(Path.of(file));
    }

    private void report(String what, String cell) {
        reports.println(line(what, cell));
    }

    private static ObjectNode line(String what, String cell) {
        return JSON.createObjectNode().put("report", what).put("cell", cell);
    }
}
