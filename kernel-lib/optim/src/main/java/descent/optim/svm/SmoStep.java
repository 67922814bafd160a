package descent.optim.svm;

/** Where SMO stands: a view that it reuses. The objectives cost a pass over the samples each time they are asked for, so ask only for what is drawn. */
public interface SmoStep {
    /** Returns how many pairs were changed so far. */
    int step();

    /** Returns n. */
    int samples();

    /** Returns the passes over the data, step/n. */
    default double passes() {
        return (double) step() / samples();
    }

    /** Returns the KKT violation max −F over those that may grow, minus min −F over those that may fall, as it was before the step; 0 at the start. */
    double violation();

    /** Returns the dual objective, which never falls. */
    double dual();

    /** Returns the primal objective at the present w and b, which may rise; for a hard margin without the constraints. */
    double primal();

    /** Returns primal − dual, an upper bound on what either lacks. */
    default double gap() {
        return primal() - dual();
    }

    /** Returns how many α are not 0. */
    int supportVectors();

    /** Returns a copy of α. */
    double[] alphas();
}
