package descent.contracts;

/** One step of an optimizer that knows its own state. */
@FunctionalInterface
public interface FastStep {
    /** Where the step leads from θ, in a new array; θ is not modified. */
    double[] after(double[] theta);
}
