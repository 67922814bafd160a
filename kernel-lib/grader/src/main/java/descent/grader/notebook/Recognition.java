package descent.grader.notebook;

import descent.grader.compile.Cells;
import descent.grader.compile.CheckCall;
import descent.grader.compile.Snippet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A master's cells by every mark that a copy of them may still have: made once, asked for each cell of each submission. Threads may
 * share it.
 */
public final class Recognition {
    private static final int LONGEST_CALL = 10_000;

    private final Master master;
    private final List<Snippet> given = new ArrayList<>();
    private final Map<String, Cell> byGradeId = new HashMap<>();
    private final Map<String, Cell> byId = new HashMap<>();
    private final Map<String, Cell> byText = new HashMap<>();
    private final Map<String, Cell> checks = new HashMap<>();
    private final boolean[] isCheck;

    /** Of this master's cells. */
    public Recognition(Master master) {
        this.master = master;
        this.isCheck = new boolean[master.document().cells().size()];
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
            if (cell.code() && cell.isFixed()) {
                given.addAll(Cells.split(cell.source(), cell.position()));
            }
        }
        for (Master.Question question : master.questions()) {
            checks.put(question.id(), question.cell());
            isCheck[question.cell().position()] = true;
        }
    }

    /** The most alike of several masters, the first of those that are equally so; nothing if none is alike at all. */
    public static Optional<Recognition> best(List<Recognition> of, Document document) {
        Recognition best = null;
        int most = 0;
        for (Recognition one : of) {
            int alike = one.likeness(document);
            if (alike > most) {
                best = one;
                most = alike;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The master. */
    public Master master() {
        return master;
    }

    /** The code that the master gives. */
    public List<Snippet> given() {
        return given;
    }

    /** How many cells of a document are recognised. */
    public int likeness(Document document) {
        return (int) document.cells().stream()
                .map(this::original)
                .filter(Objects::nonNull)
                .count();
    }

    /** Whether a cell of the master checks an answer. */
    boolean isCheck(@Nullable Cell original) {
        return original != null && isCheck[original.position()];
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
                && cell.source().length() < LONGEST_CALL
                && cell.source().contains("check")) {
            found = CheckCall.in(cell.source())
                    .map(call -> checks.get(call.id()))
                    .orElse(null);
        }
        return found;
    }
}
