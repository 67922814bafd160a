package descent.kernel.evaluate;

import java.util.List;

/** A cell that the compiler rejects; nothing of it has run. */
public final class NotCompiled extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    NotCompiled(List<Problem> problems) {
        super(problems.get(0).message());
        this.problems = problems;
    }

    /** What is wrong, in the order of the cell; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
