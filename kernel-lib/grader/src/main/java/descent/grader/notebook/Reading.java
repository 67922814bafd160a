package descent.grader.notebook;

import descent.grader.compile.Cells;
import descent.grader.compile.Snippet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Reads a submission of a master. */
    public static Reading of(Document submission, Recognition recognition) throws Document.Unreadable {
        return new Reader(submission, recognition).read();
    }

    private static final class Reader {
        private final List<Cell> cells;
        private final Master master;
        private final Recognition recognition;
        private final List<@Nullable Cell> originals = new ArrayList<>();
        private final Map<Integer, Integer> places;
        private final Repairs repairs;
        private final List<Snippet> snippets = new ArrayList<>();
        private int size;

        Reader(Document submission, Recognition recognition) {
            this.cells = submission.cells();
            this.master = recognition.master();
            this.recognition = recognition;
            cells.forEach(cell -> originals.add(recognition.original(cell)));
            this.repairs = new Repairs(cells, originals, recognition);
            this.places = repairs.places();
        }

        Reading read() throws Document.Unreadable {
            restore();
            List<String> own = new ArrayList<>();
            for (Cell cell : cells) {
                Cell original = originals.get(cell.position());
                boolean isCode = original == null ? cell.code() : original.code();
                boolean isFixed = original != null && original.isFixed();
                own.add(isCode && !isFixed ? cell.source() : "");
                if (isCode && !recognition.isCheck(original) && !repairs.leavesOut(cell)) {
                    add(original != null && isFixed ? original.source() : cell.source(), cell.position());
                }
            }
            return new Reading(snippets, checks(), written(own), manual(), repairs.told());
        }

        /** Code that the master gives and the submission has lost, or has too late, stands before everything else. */
        private void restore() throws Document.Unreadable {
            for (Cell given : repairs.restored()) {
                add(given.source(), 0);
            }
        }

        private void add(String source, int place) throws Document.Unreadable {
            size += source.length();
            if (size > MOST_CODE) {
                throw new Document.Unreadable("the notebook has more than " + (MOST_CODE >> 20) + " MB of code");
            }
            snippets.addAll(Cells.split(source, place));
        }

        private Map<String, Integer> checks() {
            Map<String, Integer> checks = new HashMap<>();
            for (Master.Question question : master.questions()) {
                checks.put(question.id(), places.getOrDefault(question.cell().position(), cells.size()));
            }
            return checks;
        }

        private Map<String, String> manual() {
            Map<String, String> manual = new HashMap<>();
            for (Master.Manual question : master.manual()) {
                List<String> texts = new ArrayList<>();
                for (Cell cell : cells) {
                    if (!question.cell().equals(originals.get(cell.position()))) {
                        continue;
                    }
                    if (question.cell().task()) {
                        texts.add(after(cell)); // below each copy, since the answer may stand below any of them
                    } else if (!repairs.leavesOut(cell)) {
                        texts = List.of(cell.source());
                    }
                }
                String text = String.join("\n\n", texts).strip();
                manual.put(question.id(), text);
            }
            return manual;
        }

        /** A task is answered in cells of the learner's own, up to the next cell that the master has too. */
        private String after(Cell task) {
            List<String> texts = new ArrayList<>();
            for (int i = task.position() + 1; i < cells.size() && originals.get(i) == null; i++) {
                texts.add(cells.get(i).source());
            }
            return String.join("\n\n", texts);
        }

        /** The learner's cells since the check before. */
        private Map<String, String> written(List<String> own) {
            Map<String, String> written = new HashMap<>();
            Map<Integer, Master.Question> ends = new TreeMap<>();
            for (Master.Question question : master.questions()) {
                Integer end = places.get(question.cell().position());
                if (end != null) {
                    ends.put(end, question);
                }
            }
            int before = 0;
            for (Map.Entry<Integer, Master.Question> end : ends.entrySet()) {
                // The answer stands next to its check; what comes before it are experiments.
                String last = own.subList(before, end.getKey()).stream()
                        .filter(text -> !text.isBlank())
                        .reduce("", (earlier, later) -> later);
                written.put(end.getValue().id(), last);
                before = end.getKey();
            }
            return written;
        }
    }
}
