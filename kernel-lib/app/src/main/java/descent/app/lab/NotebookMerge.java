package descent.app.lab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Merges the course's new version of a notebook into a learner's, cell by cell, by the cells' ids.
 *
 * <p>What the learner wrote stays. Where the course changed a cell that the learner changed too, both are there: the
 * learner's, and after it the course's.
 */
final class NotebookMerge {
    private final Map<String, Cell> before;
    private final Map<String, Cell> mine;
    private int conflicts;

    private NotebookMerge(Notebook before, Notebook mine) {
        this.before = byId(before);
        this.mine = byId(mine);
    }

    /**
     * What comes out.
     *
     * @param notebook a new notebook; the inputs stay as they are
     * @param conflicts how many cells both sides changed
     */
    record Merged(Notebook notebook, int conflicts) {}

    /**
     * Merges.
     *
     * @param before the course's version that the learner started from
     * @param mine the learner's
     * @param theirs the course's version of now
     */
    static Merged merge(Notebook before, Notebook mine, Notebook theirs) {
        NotebookMerge merge = new NotebookMerge(before, mine.copy());
        Notebook merged = theirs.copy();
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : merged.cells()) {
            merge.take(cell, cells);
        }
        merge.addOwnCells(cells, byId(theirs).keySet());
        merged.replaceCells(cells);
        return new Merged(merged, merge.conflicts);
    }

    /** Whether two versions differ in nothing but outputs. */
    static boolean sameSources(Notebook one, Notebook other) {
        return one.cells().stream()
                .map(Cell::source)
                .toList()
                .equals(other.cells().stream().map(Cell::source).toList());
    }

    private void take(Cell theirs, List<Cell> cells) {
        Cell own = mine.get(theirs.id());
        Cell old = before.get(theirs.id());
        boolean courseChanged = old == null || !old.source().equals(theirs.source());
        if (own == null) {
            if (courseChanged) {
                cells.add(theirs);
            } // else the learner removed it
            return;
        }
        if (own.source().equals(theirs.source())) {
            cells.add(withMetadataOf(theirs, own));
            return;
        }
        boolean learnerChanged = old == null || !old.source().equals(own.source());
        if (theirs.isLocked() || !learnerChanged) {
            cells.add(theirs);
            return;
        }
        cells.add(withMetadataOf(theirs, own));
        boolean isAnswer =
                theirs.json().path("metadata").path("nbgrader").path("solution").asBoolean();
        if (courseChanged && !isAnswer) {
            Cell added = new Cell(theirs.json().deepCopy());
            added.json().put("id", theirs.id() + "-new");
            ArrayNode tags = added.json().withObject("/metadata").withArray("/tags");
            tags.add("course-update");
            cells.add(added);
            conflicts++;
        }
    }

    /** The learner's own cells, each after the cell that it stood after. */
    private void addOwnCells(List<Cell> cells, Set<String> theirs) {
        int place = 0;
        for (Cell own : mine.values()) {
            int stands = cells.stream().map(Cell::id).toList().indexOf(own.id());
            if (stands >= 0) {
                place = stands + 1;
                continue;
            }
            Cell old = before.get(own.id());
            boolean removedByCourse = old != null && !theirs.contains(own.id());
            if (old == null || (removedByCourse && !old.source().equals(own.source()))) {
                cells.add(place++, own);
            }
        }
    }

    private static Cell withMetadataOf(Cell theirs, Cell own) {
        own.json().set("metadata", theirs.json().path("metadata").deepCopy());
        return own;
    }

    private static Map<String, Cell> byId(Notebook notebook) {
        return notebook.cells().stream()
                .collect(Collectors.toMap(Cell::id, cell -> cell, (first, second) -> first, LinkedHashMap::new));
    }
}
