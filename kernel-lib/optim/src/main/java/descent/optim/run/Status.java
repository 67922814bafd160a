package descent.optim.run;

/** How a run ended, or that it has not. */
public enum Status {
    /** The run goes on. */
    RUNNING(false, "Not finished: let it run on."),
    /** The gradient norm reached its tolerance. */
    GRADIENT_TOLERANCE(
            true,
            "The gradient is small enough: a stationary point. Whether it is a minimum, only curvature can tell."),
    /** The objective no longer changes by more than its tolerance. */
    VALUE_TOLERANCE(
            true,
            "The value has stopped changing. Look at the gradient norm too: with a tiny learning rate the value also stands"
                    + " still far from a minimum."),
    /** The steps are shorter than their tolerance. */
    STEP_TOLERANCE(
            true,
            "The steps have become short. Look at the gradient norm too: short steps also come from a small learning rate."),
    /** The allowed iterations are used up. */
    ITERATION_LIMIT(
            false,
            "It stopped because its iterations were used up: allow more, or raise the learning rate if progress is slow."),
    /** The allowed evaluations are used up. */
    EVALUATION_LIMIT(
            false, "It stopped because its evaluations were used up: allow more, or use a method that needs fewer."),
    /** The allowed time is used up. */
    TIME_LIMIT(false, "It stopped because its time was used up: allow more, or use a cheaper step."),
    /** No acceptable step was found along the search direction. */
    LINE_SEARCH_FAILED(
            false,
            "No step along the direction was acceptable: check the gradient against finite differences, or rescale."),
    /** The value, the gradient or the iterate became infinite or NaN. */
    NOT_FINITE(
            false,
            "It diverged: lower the learning rate (start with a tenth), clip the gradient, or check the start and the"
                    + " objective for division by zero and overflow."),
    /** A listener asked for the end. */
    STOPPED_BY_LISTENER(false, "A listener ended it, for instance early stopping: its own record says why.");

    private final boolean converged;
    private final String advice;

    Status(boolean converged, String advice) {
        this.converged = converged;
        this.advice = advice;
    }

    /** Returns whether a tolerance was reached. */
    public boolean converged() {
        return converged;
    }

    /** Returns what it means and what to do next. */
    public String advice() {
        return advice;
    }
}
