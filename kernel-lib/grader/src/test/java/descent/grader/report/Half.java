package descent.grader.report;

/** Half of a number; with extra credit for zeros, and a check that hangs on another one. */
@FunctionalInterface
public interface Half {
    /** Half of {@code x}. */
    double half(double x);
}
