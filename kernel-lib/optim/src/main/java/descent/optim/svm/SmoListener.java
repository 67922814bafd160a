package descent.optim.svm;

/** Something that watches SMO: a trace. While it watches, no sample is left out, so that the objectives are those of all samples. */
@FunctionalInterface
public interface SmoListener {
    /** Sees the start and every step. */
    void accept(SmoStep step);
}
