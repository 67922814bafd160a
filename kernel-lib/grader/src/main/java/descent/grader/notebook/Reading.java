package descent.grader.notebook;

import descent.grader.compile.Cells;
import descent.grader.compile.CheckCall;
import descent.grader.compile.Snippet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A submission held against its master: the learner's code, with the master's text wherever a learner must not write, and
 * where each question is checked. What had to be put right is listed.
 *
 * @param snippets the code of all cells, in order, the numbers of the cells being the submission's
 * @param checks the number of the cell that checks each question; beyond the last cell if it has gone
 * @param written what the learner wrote for each question: the text of the solution cells before its check
 * @param manual what the learner wrote in each cell that is marked by hand, or after each task; empty if the cell has gone
 * @param repairs what was not as in the master, a sentence each
 */
public record Reading(
        List<Snippet> snippets,
        Map<String, Integer> checks,
        Map<String, String> written,
        Map<String, String> manual,
        List<String> repairs) {
    private static final int MOST_CODE = 1 << 20;

    public Reading {
        snippets = List.copyOf(snippets);
        checks = Map.copyOf(checks);
        written = Map.copyOf(written);
        manual = Map.copyOf(manual);
        repairs = List.copyOf(repairs);
    }

    /** Reads a submission of {@code master}. */
    public static Reading of(Document submission, Master master) throws Document.Unreadable {
        return new Reader(master).read(submission);
    }

    /** How many cells of the master are recognised in a document. */
    public static int likeness(Document submission, Master master) {
        Reader reader = new Reader(master);
        return (int) submission.cells().stream()
                .filter(cell -> reader.original(cell) != null)
                .count();
    }

    private static final class Reader {
        private final Master master;
        private final Map<String, Cell> byGradeId = new HashMap<>();
        private final Map<String, Cell> byId = new HashMap<>();
        private final Map<String, Cell> byText = new HashMap<>();
        private final Map<String, Cell> byQuestion = new HashMap<>();

        Reader(Master master) {
            this.master = master;
            for (Cell cell : master.document().cells()) {
                if (!cell.gradeId().isEmpty()) {
                    byGradeId.put(cell.gradeId(), cell);
                }
                if (!cell.id().isEmpty()) {
                    byId.put(cell.id(), cell);
                }
                if (cell.isFixed()) {
                    byText.put(cell.source().strip(), cell);
                }
            }
            master.questions().forEach(question -> byQuestion.put(question.id(), question.cell()));
        }

        /** The master's cell that a cell was made from, by whatever mark it still has. */
        @Nullable Cell original(Cell cell) {
            Cell found = byGradeId.get(cell.gradeId());
            if (found == null) {
                found = byId.get(cell.id());
            }
            if (found == null) {
                found = byText.get(cell.source().strip());
            }
            if (found == null
                    && cell.code()
                    && cell.source().length() < 10_000
                    && cell.source().contains("check")) {
                found = CheckCall.in(cell.source())
                        .map(call -> byQuestion.get(call.id()))
                        .orElse(null);
            }
            return found;
        }

        Reading read(Document submission) throws Document.Unreadable {
            List<String> repairs = new ArrayList<>();
            Map<Cell, Integer> places = new HashMap<>();
            List<Snippet> snippets = new ArrayList<>();
            List<String> own = new ArrayList<>();
            Set<Cell> seen = new HashSet<>();
            int size = restore(submission, snippets, repairs);
            for (Cell cell : submission.cells()) {
                Cell original = original(cell);
                boolean isCode = original == null ? cell.code() : original.code();
                boolean isFixed = original != null && original.isFixed();
                own.add(isCode && !isFixed ? cell.source() : "");
                if (!isCode) {
                    continue;
                }
                String source = original != null && isFixed ? original.source() : cell.source();
                if (original != null) {
                    note(cell, original, seen, repairs);
                    places.putIfAbsent(original, cell.position());
                }
                size += source.length();
                if (size > MOST_CODE) {
                    throw new Document.Unreadable("the notebook has more than " + (MOST_CODE >> 20) + " MB of code");
                }
                if (!isCheck(original)) {
                    snippets.addAll(Cells.split(source, cell.position()));
                }
            }
            return new Reading(
                    snippets, checks(submission, places, repairs), written(places, own), manual(submission), repairs);
        }

        private Map<String, String> manual(Document submission) {
            Map<String, String> manual = new HashMap<>();
            for (Master.Manual question : master.manual()) {
                String text = "";
                for (Cell cell : submission.cells()) {
                    if (question.cell().equals(original(cell))) {
                        text = question.cell().task() ? after(cell, submission) : cell.source();
                    }
                }
                manual.put(question.id(), text);
            }
            return manual;
        }

        /** A task is answered in cells of the learner's own, up to the next cell that the master has too. */
        private String after(Cell task, Document submission) {
            return submission.cells().stream()
                    .skip(task.position() + 1)
                    .takeWhile(cell -> original(cell) == null)
                    .map(Cell::source)
                    .collect(Collectors.joining("\n\n"));
        }

        /** Code that the master gives and the submission has lost stands before everything else. */
        private int restore(Document submission, List<Snippet> snippets, List<String> repairs) {
            Set<Cell> there = new HashSet<>();
            submission.cells().forEach(cell -> {
                Cell original = original(cell);
                if (original != null) {
                    there.add(original);
                }
            });
            int size = 0;
            for (Cell cell : master.document().cells()) {
                if (cell.code() && cell.isFixed() && !isCheck(cell) && !there.contains(cell)) {
                    snippets.addAll(Cells.split(cell.source(), 0));
                    size += cell.source().length();
                    repairs.add("a given cell is missing (" + name(cell) + "); the original was used");
                }
            }
            return size;
        }

        private static String name(Cell cell) {
            return cell.gradeId().isEmpty() ? "number " + (cell.position() + 1) : cell.gradeId();
        }

        private boolean isCheck(@Nullable Cell original) {
            return original != null && byQuestion.containsValue(original);
        }

        private static void note(Cell cell, Cell original, Set<Cell> seen, List<String> repairs) {
            String name = "cell " + (cell.position() + 1);
            if (!seen.add(original)) {
                repairs.add(name + " is there twice; the later one counts where both declare the same");
            }
            if (original.isFixed()
                    && !cell.source().strip().equals(original.source().strip())) {
                repairs.add(name + " must not be changed; the original was used");
            }
            if (!cell.code()) {
                repairs.add(name + " was a code cell; it was read as one");
            }
        }

        private Map<String, Integer> checks(Document submission, Map<Cell, Integer> places, List<String> repairs) {
            Map<String, Integer> checks = new HashMap<>();
            for (Master.Question question : master.questions()) {
                Integer place = places.get(question.cell());
                if (place == null) {
                    repairs.add("the check cell of " + question.id() + " is missing; the whole notebook was used");
                    place = submission.cells().size();
                }
                checks.put(question.id(), place);
            }
            return checks;
        }

        /** The learner's cells since the check before. */
        private Map<String, String> written(Map<Cell, Integer> places, List<String> own) {
            Map<String, String> written = new HashMap<>();
            List<Integer> ends = new ArrayList<>(places.entrySet().stream()
                    .filter(entry -> isCheck(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .sorted()
                    .toList());
            for (Master.Question question : master.questions()) {
                Integer end = places.get(question.cell());
                if (end == null) {
                    continue;
                }
                int before = ends.indexOf(end) == 0 ? 0 : ends.get(ends.indexOf(end) - 1);
                List<String> texts = own.subList(before, end).stream()
                        .filter(text -> !text.isBlank())
                        .toList();
                // The answer stands next to its check; what comes before it are experiments.
                written.put(question.id(), texts.isEmpty() ? "" : texts.get(texts.size() - 1));
            }
            return written;
        }
    }
}
