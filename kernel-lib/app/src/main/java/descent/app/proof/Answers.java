package descent.app.proof;

import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a learner answers an exercise, and a right answer from the master.
 *
 * @param place number of the cell to write into, from 0
 * @param source the right answer
 * @param checkPlace number of the cell that checks it
 */
record Answers(int place, String source, int checkPlace) {
    static Answers of(String exercise, Path student, Path master) {
        List<Cell> cells = Notebook.read(student).cells();
        int check = -1;
        for (int k = 0; k < cells.size(); k++) {
            if (cells.get(k).isCode() && cells.get(k).source().contains("check(\"" + exercise + "\"")) {
                check = k;
            }
        }
        int place = check;
        while (place >= 0
                && !cells.get(place)
                        .json()
                        .path("metadata")
                        .path("nbgrader")
                        .path("solution")
                        .asBoolean()) {
            place--;
        }
        if (place < 0) {
            throw new IllegalStateException(student + " has no cell to answer " + exercise + " before its check");
        }
        String id = cells.get(place).id();
        String source = Notebook.read(master).cells().stream()
                .filter(cell -> cell.id().equals(id))
                .map(cell -> cell.source().replaceAll("(?m)^.*(BEGIN|END) SOLUTION.*\\n", ""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(master + " has no cell " + id));
        return new Answers(place, source, check);
    }
}
