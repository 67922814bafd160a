package descent.app.command;

import descent.app.MissingPart;
import descent.grader.Publishing;
import descent.grader.book.Gradebook;
import descent.grader.book.NbgraderCsv;
import descent.grader.book.Roster;
import descent.grader.book.Standing;
import descent.grader.book.Worksheet;
import descent.grader.format.GithubClassroom;
import descent.grader.format.JUnitXml;
import descent.grader.format.Plain;
import descent.grader.format.WholeFile;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands grades on to other systems. */
@Command(
        name = "export",
        description = {
            "Writes grades as another system reads them: nbgrader (its CSV), junit (XML), classroom (GitHub Classroom's"
                    + " result output), canvas or moodle (the table exported there, with the points filled in).",
        },
        footer = {
            "",
            "Examples:",
            "  ./course export grades nbgrader --to nbgrader.csv",
            "  ./course export grades moodle --sheet worksheet.csv --notebook 07-adam --to filled.csv",
            "  ./course export grades canvas --sheet canvas.csv --notebook 07-adam --column \"Adam\" --to filled.csv"
        })
public final class Export implements Callable<Integer> {
    /** The systems. */
    enum Format {
        nbgrader,
        junit,
        classroom,
        canvas,
        moodle
    }

    @Mixin
    private final Help help = new Help();

    @Parameters(index = "0", paramLabel = "DIR", description = "Where ./course grade wrote its results.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "FORMAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format = Format.nbgrader;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path to = Path.of("");

    @Option(names = "--sheet", paramLabel = "FILE", description = "What Canvas or Moodle exported.")
    private @Nullable Path sheet;

    @Option(names = "--notebook", paramLabel = "NAME", description = "Whose points go into the sheet.")
    private @Nullable String notebook;

    @Option(names = "--column", paramLabel = "NAME", description = "The sheet's column; for Moodle it is Grade.")
    private String column = "Grade";

    @Override
    public Integer call() {
        Path file = folder.resolve("grades.db");
        if (!Files.isRegularFile(file)) {
            throw new MissingPart("there is no gradebook (grades.db) in " + folder);
        }
        try (Gradebook book = Gradebook.open(file)) {
            Publishing publishing = new Publishing(folder, book);
            List<SubmissionResult> results = publishing.marked(book.all());
            WholeFile.write(to, text(publishing, results));
            System.out.println("written:   " + to);
            return 0;
        } catch (IOException e) {
            throw new MissingPart(String.valueOf(e.getMessage()));
        }
    }

    private String text(Publishing publishing, List<SubmissionResult> results) throws IOException {
        return switch (format) {
            case nbgrader -> NbgraderCsv.of(publishing.standings(results), publishing.roster());
            case junit -> JUnitXml.of(results);
            case classroom -> GithubClassroom.output(ofOneStudent(results));
            case canvas, moodle -> filled(publishing.standings(results), publishing.roster());
        };
    }

    private static List<SubmissionResult> ofOneStudent(List<SubmissionResult> results) {
        long students =
                results.stream().map(SubmissionResult::student).distinct().count();
        if (students > 1) {
            throw new MissingPart("classroom is the result of one student's repository, but this gradebook has "
                    + students + " students");
        }
        return results;
    }

    private String filled(List<Standing> standings, Roster roster) throws IOException {
        Path exported = sheet;
        String which = notebook;
        if (exported == null || which == null) {
            throw new MissingPart("--sheet and --notebook are needed for " + format);
        }
        if (standings.stream().noneMatch(standing -> standing.notebook().equals(which))) {
            throw new MissingPart("nobody handed in a notebook " + which + "; there are "
                    + standings.stream().map(Standing::notebook).distinct().collect(Collectors.joining(", ")));
        }
        if (!Files.isRegularFile(exported)) {
            throw new MissingPart("there is no file " + exported);
        }
        Worksheet.Filled filled = Worksheet.fill(Files.readString(exported), standings, roster, which, column);
        if (filled.filled() == 0) {
            throw new MissingPart("no row of " + exported + " is a student with points in " + which
                    + ": ids, or the roster's e-mail addresses, must be those of the sheet");
        }
        System.out.println(
                filled.filled() + (filled.filled() == 1 ? " student has" : " students have") + " points now");
        if (!filled.unknown().isEmpty()) {
            System.err.println(filled.unknown().size() + " not in the sheet: "
                    + filled.unknown().stream().map(Plain::line).collect(Collectors.joining(", ")));
        }
        return filled.table();
    }
}
