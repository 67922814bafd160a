package descent.grader.notebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has to be put right in a submission before it is read as its master's. Whatever makes the reader take something else than
 * what the file says is told, in a sentence for its author; nothing else is.
 */
final class Repairs {
    private final List<Cell> cells;
    private final List<@Nullable Cell> originals;
    private final Recognition recognition;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private final Set<Integer> copies = new HashSet<>();
    private final List<Cell> restored = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /**
     * Finds them.
     *
     * @param originals the master's cell of each of {@code cells}, null where there is none
     */
    Repairs(List<Cell> cells, List<@Nullable Cell> originals, Recognition recognition) {
        this.cells = cells;
        this.originals = originals;
        this.recognition = recognition;
        for (Cell cell : cells) {
            Cell original = originals.get(cell.position());
            if (original != null) {
                places.putIfAbsent(original.position(), cell.position());
            }
        }
        given();
        for (Cell cell : cells) {
            Cell original = originals.get(cell.position());
            if (original != null && !copied(cell, original)) {
                text(cell, original);
                kind(cell, original);
            }
        }
        marks();
        checks();
        answers();
    }

    /** The number of the first cell that was made from each of the master's, by the number there. */
    Map<Integer, Integer> places() {
        return places;
    }

    /** Whether a cell says again what another one says. */
    boolean leavesOut(Cell cell) {
        return leftOut.contains(cell.position());
    }

    /** Code of the master that must be put before everything else. */
    List<Cell> restored() {
        return restored;
    }

    /** The sentences. */
    List<String> told() {
        return told;
    }

    private static String name(int place) {
        return "cell " + (place + 1);
    }

    /** Given code that has gone, or comes after a check before which the master has it. */
    private void given() {
        for (Cell cell : recognition.master().document().cells()) {
            if (!cell.code() || !cell.isFixed() || recognition.isCheck(cell)) {
                continue;
            }
            Integer place = places.get(cell.position());
            if (place == null) {
                restored.add(cell);
                told.add("a given cell is missing (" + mark(cell) + "); the original was used");
                continue;
            }
            for (Master.Question question : recognition.master().questions()) {
                Integer check = places.get(question.cell().position());
                if (question.cell().position() > cell.position() && check != null && check < place) {
                    restored.add(cell);
                    leftOut.add(place);
                    told.add(name(place) + " stands after the check of " + question.id()
                            + ", which needs it; it was read before everything else");
                    break;
                }
            }
        }
    }

    private static String mark(Cell cell) {
        return cell.gradeId().isEmpty() ? "number " + (cell.position() + 1) : cell.gradeId();
    }

    /** Whether a cell is a copy that is left out; one that says something else counts as well. */
    private boolean copied(Cell cell, Cell original) {
        int first = places.getOrDefault(original.position(), cell.position());
        if (first == cell.position() || !matters(original)) {
            return false;
        }
        if (original.isFixed() || same(cell, cells.get(first))) {
            leftOut.add(cell.position());
            copies.add(cell.position());
            told.add(name(cell.position()) + " is a copy of " + name(first) + "; it was left out");
            return true;
        }
        if (original.code()) {
            told.add(name(cell.position()) + " is a changed copy of " + name(first)
                    + "; where both declare the same, the last before the check counts");
        } else {
            told.add(name(cell.position()) + " is a changed copy of " + name(first) + "; the later one counts");
        }
        return false;
    }

    /** Whether anything comes of a cell: all others are only read by people. */
    private static boolean matters(Cell original) {
        return original.code() || original.isManual();
    }

    private static boolean same(Cell one, Cell other) {
        return one.source().strip().equals(other.source().strip());
    }

    private void text(Cell cell, Cell original) {
        if (original.code() && original.isFixed() && !same(cell, original)) {
            told.add(name(cell.position()) + " must not be changed; the original was used");
        }
    }

    private void kind(Cell cell, Cell original) {
        if (original.code() && !cell.code()) {
            told.add(name(cell.position()) + " was a code cell; it was read as one");
        } else if (!original.code() && cell.code()) {
            told.add(name(cell.position()) + " was a text cell; it was read as one");
        }
    }

    /** Cells that matter and no longer say which they are. */
    private void marks() {
        List<String> lost = new ArrayList<>();
        for (Cell cell : cells) {
            Cell original = originals.get(cell.position());
            if (original != null
                    && matters(original)
                    && !copies.contains(cell.position())
                    && !original.gradeId().equals(cell.gradeId())) {
                lost.add(Integer.toString(cell.position() + 1));
            }
        }
        if (!lost.isEmpty()) {
            told.add("without their marks (nbgrader's metadata), but recognised by their ids or texts: "
                    + (lost.size() == 1 ? "cell " : "cells ") + String.join(", ", lost));
        }
    }

    private void checks() {
        for (Master.Question question : recognition.master().questions()) {
            if (!places.containsKey(question.cell().position())) {
                told.add("the check cell of " + question.id() + " is missing; the whole notebook was used");
            }
        }
    }

    /** Answers that stand after their checks. */
    private void answers() {
        int from = 0;
        for (Master.Question question : recognition.master().questions()) {
            Integer check = places.get(question.cell().position());
            for (int i = from; i < question.cell().position(); i++) {
                Cell cell = recognition.master().document().cells().get(i);
                Integer place = places.get(i);
                if (cell.code() && cell.solution() && check != null && place != null && place > check) {
                    told.add(
                            name(place) + " stands after the check of " + question.id() + "; it was read all the same");
                }
            }
            from = question.cell().position() + 1;
        }
    }
}
