package descent.grader.notebook;

import descent.grader.compile.CheckCall;
import descent.grader.release.Regions;
import descent.grader.release.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A master notebook: what a submission of it is held against.
 *
 * @param name the file's name without its ending
 * @param document its cells
 * @param questions what is asked in it and checked, in order
 * @param manual what is asked in it and marked by hand, in order
 */
public record Master(String name, Document document, List<Question> questions, List<Manual> manual) {
    /**
     * A question.
     *
     * @param id the exercise's id
     * @param binding the expression that makes the answer of a learner's code
     * @param cell the check cell
     */
    public record Question(String id, String binding, Cell cell) {}

    /**
     * A question that a human marks.
     *
     * @param id the cell's nbgrader id
     * @param title the nearest heading above it, or its id
     * @param stub what students find there
     * @param cell the master's cell: the model answer, or the mark scheme
     */
    public record Manual(String id, String title, String stub, Cell cell) {}

    public Master {
        questions = List.copyOf(questions);
        manual = List.copyOf(manual);
    }

    /** Reads a master notebook. */
    public static Master of(String name, byte[] bytes) throws Document.Unreadable {
        Document document = Document.read(bytes);
        List<Question> questions = new ArrayList<>();
        List<Manual> manual = new ArrayList<>();
        String heading = "";
        for (Cell cell : document.cells()) {
            if (cell.code() && cell.grade() && cell.isFixed()) {
                Optional<CheckCall> call = CheckCall.in(cell.source());
                call.ifPresent(c -> questions.add(new Question(c.id(), c.binding(), cell)));
            }
            heading = cell.code() ? heading : heading(cell.source(), heading);
            if (cell.isManual() && !cell.gradeId().isEmpty()) {
                String title = heading.isEmpty() ? cell.gradeId() : heading;
                String stub = cell.task() ? "" : Release.manualStub(cell.source(), cell.code());
                manual.add(new Manual(cell.gradeId(), title, stub, cell));
            }
        }
        return new Master(name, document, questions, manual);
    }

    private static String heading(String markdown, String before) {
        return markdown.lines()
                .filter(line -> line.startsWith("#") && !Regions.isMarker(line))
                .map(line -> line.replaceFirst("^#+\\s*(\\d+\\.\\s*)?", "").strip())
                .reduce((first, last) -> last)
                .orElse(before);
    }

    /** Reads all master notebooks of a folder that ask something. */
    public static List<Master> in(Path folder) throws IOException {
        List<Master> masters = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.ipynb$", "");
                Master master = of(name, Files.readAllBytes(file));
                if (!master.questions().isEmpty() || !master.manual().isEmpty()) {
                    masters.add(master);
                }
            }
        } catch (Document.Unreadable e) {
            throw new IOException("a master notebook in " + folder + " cannot be read: " + e.getMessage(), e);
        }
        return masters;
    }
}
