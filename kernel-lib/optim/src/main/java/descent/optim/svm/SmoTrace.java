package descent.optim.svm;

import descent.optim.linalg.Require;
import java.util.ArrayList;
import java.util.List;

/** The history of one run of SMO. Mutable; one trace per run. */
public final class SmoTrace implements SmoListener {
    private final int every;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * How things stood after a step.
     *
     * @param step pairs changed so far
     * @param passes step/n
     * @param dual the dual objective
     * @param primal the primal objective
     * @param violation the KKT violation before the step
     * @param supportVectors how many α are not 0
     */
    public record Entry(int step, double passes, double dual, double primal, double violation, int supportVectors) {}

    /** A trace of every k-th step; with k = n, one entry per pass. */
    public SmoTrace(int k) {
        every = Require.atLeast(1, "k", k);
    }

    /** A trace of every step. */
    public SmoTrace() {
        this(1);
    }

    @Override
    public void accept(SmoStep at) {
        if (at.step() % every != 0) return;
        entries.add(new Entry(at.step(), at.passes(), at.dual(), at.primal(), at.violation(), at.supportVectors()));
    }

    /** Returns the entries. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
