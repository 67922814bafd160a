package descent.optim.run;

import descent.optim.linalg.Require;
import descent.optim.objective.Objective;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The aligned history of a run: entry j of every column belongs to the same iterate.
 *
 * <pre>{@code
 * Trace trace = Trace.withPoints();
 * new Training(new GradientDescent(0.1), 100).withListener(trace).minimize(f, start);
 * trace.values()[3]   // f at trace.points()[3], the point after 3 updates
 * }</pre>
 *
 * <p>Columns are primitive arrays that grow by half; accessors answer copies. One trace records one run: a second run would
 * follow the first in the same columns. Not to be shared by threads.
 */
public final class Trace implements Listener {
    private final int every;
    private final boolean keepsPoints;
    private final @Nullable Objective measured;
    private int size;
    private int[] iterations = new int[16];
    private double[] values = new double[16];
    private double[] gradientNorms = new double[16];
    private double[] stepNorms = new double[16];
    private double[] seconds = new double[16];
    private long[] evaluations = new long[16];
    private double[][] points = new double[16][];

    private Trace(int every, boolean keepsPoints, @Nullable Objective measured) {
        this.every = every;
        this.keepsPoints = keepsPoints;
        this.measured = measured;
    }

    /** A trace of the numbers, without the points. */
    public Trace() {
        this(1, false, null);
    }

    /** A trace that keeps a copy of every point too. */
    public static Trace withPoints() {
        return new Trace(1, true, null);
    }

    /** Returns an empty trace like this one that records only the iterates 0, k, 2k, … */
    public Trace every(int k) {
        return new Trace(Require.atLeast(1, "k", k), keepsPoints, measured);
    }

    /** Returns an empty trace like this one whose values are of the given function: the full loss, say, or a validation loss. */
    public Trace measuring(Objective other) {
        return new Trace(every, keepsPoints, other);
    }

    @Override
    public void accept(Iterate it) {
        if (it.iteration() % every != 0) return;
        if (size == values.length) grow();
        iterations[size] = it.iteration();
        values[size] = measured == null ? it.value() : measured.value(it.x());
        gradientNorms[size] = it.gradientNorm();
        stepNorms[size] = it.stepNorm();
        seconds[size] = it.seconds();
        evaluations[size] = it.evaluations();
        if (keepsPoints) points[size] = it.x().clone();
        size++;
    }

    private void grow() {
        int more = size + (size >> 1);
        iterations = Arrays.copyOf(iterations, more);
        values = Arrays.copyOf(values, more);
        gradientNorms = Arrays.copyOf(gradientNorms, more);
        stepNorms = Arrays.copyOf(stepNorms, more);
        seconds = Arrays.copyOf(seconds, more);
        evaluations = Arrays.copyOf(evaluations, more);
        points = Arrays.copyOf(points, more);
    }

    /** Returns the number of recorded iterates. */
    public int size() {
        return size;
    }

    /** Returns the iteration numbers, as doubles because they are drawn on an axis. */
    public double[] iterations() {
        double[] copy = new double[size];
        for (int j = 0; j < size; j++) copy[j] = iterations[j];
        return copy;
    }

    /** Returns the values. */
    public double[] values() {
        return Arrays.copyOf(values, size);
    }

    /** Returns ‖∇f‖₂. */
    public double[] gradientNorms() {
        return Arrays.copyOf(gradientNorms, size);
    }

    /** Returns ‖Δx‖₂, NaN at iteration 0. */
    public double[] stepNorms() {
        return Arrays.copyOf(stepNorms, size);
    }

    /** Returns the wall-clock times. */
    public double[] seconds() {
        return Arrays.copyOf(seconds, size);
    }

    /** Returns the numbers of evaluations so far. */
    public long[] evaluations() {
        return Arrays.copyOf(evaluations, size);
    }

    /**
     * Returns the points, one row per recorded iterate.
     *
     * @throws IllegalStateException if this trace was not made by {@link #withPoints()}
     */
    public double[][] points() {
        if (!keepsPoints) throw new IllegalStateException("this trace keeps no points; make it by Trace.withPoints()");
        double[][] copy = new double[size][];
        for (int j = 0; j < size; j++) copy[j] = points[j].clone();
        return copy;
    }

    /** Returns component i of every point: one coordinate over time. */
    public double[] coordinate(int i) {
        double[][] all = points();
        double[] column = new double[size];
        for (int j = 0; j < size; j++) column[j] = all[j][i];
        return column;
    }

    @Override
    public String toString() {
        if (size == 0) return "Trace, empty";
        return "Trace of " + size + " iterates, " + iterations[0] + " to " + iterations[size - 1] + "; f from "
                + Result.number(values[0]) + " to " + Result.number(values[size - 1]);
    }
}
