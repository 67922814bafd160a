package descent.optim.run;

/**
 * One stopping criterion as it stood at an iterate: measured against its tolerance.
 *
 * @param name what was measured, for instance {@code ‖∇f‖}
 * @param measured its value
 * @param tolerance the run stops where the measured value is at most this
 */
public record Criterion(String name, double measured, double tolerance) {
    /** Returns whether it is met; NaN meets nothing. */
    public boolean met() {
        return measured <= tolerance;
    }

    @Override
    public String toString() {
        return name + " = " + Result.number(measured) + (met() ? " ≤ " : " > ") + Result.number(tolerance);
    }
}
