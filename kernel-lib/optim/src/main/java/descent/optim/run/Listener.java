package descent.optim.run;

/** Something that watches a run without changing it: a trace, an average of the iterates, a progress bar. */
@FunctionalInterface
public interface Listener {
    /** Sees every iterate, the start included. */
    void accept(Iterate it);
}
