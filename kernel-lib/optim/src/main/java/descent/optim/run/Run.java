package descent.optim.run;

import descent.optim.linalg.Vectors;
import java.util.List;

/**
 * The bookkeeping that every iterative method shares: it counts, shows each iterate to the listeners, asks the stopping rule,
 * notices what is not finite, and writes the result.
 *
 * <pre>{@code
 * Run run = new Run("gradient descent", start, stop, listeners);
 * double value = f.valueAndGradient(run.x(), gradient);
 * run.evaluated(1);
 * while (run.visit(value, Vectors.norm(gradient)) == Status.RUNNING) {
 *     // change run.x()
 *     value = f.valueAndGradient(run.x(), gradient);
 *     run.evaluated(1);
 * }
 * return run.result();
 * }</pre>
 *
 * <p>Mutable, one per run, for one thread. {@link #visit} allocates nothing.
 */
public final class Run implements Iterate {
    private final String method;
    private final StoppingRule stop;
    private final Listener[] listeners;
    private final double[] x;
    private final double[] previous;
    private final long began = System.nanoTime();
    private int iteration = -1;
    private double value = Double.NaN;
    private double previousValue = Double.NaN;
    private double gradientNorm = Double.NaN;
    private double stepNorm = Double.NaN;
    private long evaluations;
    private long products;
    private boolean asked;
    private Status status = Status.RUNNING;

    /** Begins at a copy of the start. */
    public Run(String method, double[] start, StoppingRule stop, List<Listener> listeners) {
        this.method = method;
        this.stop = stop.start();
        this.listeners = listeners.toArray(new Listener[0]);
        x = start.clone();
        previous = start.clone();
    }

    /** Counts evaluations of the objective. */
    public void evaluated(long more) {
        evaluations += more;
    }

    /** Counts Hessian-vector products. */
    public void multiplied(long more) {
        products += more;
    }

    /** Takes x with its value as the next iterate of a method that computes no gradients; the gradient norm is NaN. */
    public Status visit(double newValue) {
        return visit(newValue, Double.NaN, true);
    }

    /** Takes x with its value and gradient norm as the next iterate and returns whether and how the run ends here. */
    public Status visit(double newValue, double newGradientNorm) {
        return visit(newValue, newGradientNorm, Double.isFinite(newGradientNorm));
    }

    private Status visit(double newValue, double newGradientNorm, boolean gradientIsGood) {
        iteration++;
        previousValue = value;
        value = newValue;
        gradientNorm = newGradientNorm;
        stepNorm = iteration == 0 ? Double.NaN : Vectors.distance(x, previous);
        System.arraycopy(x, 0, previous, 0, x.length);
        for (Listener listener : listeners) listener.accept(this);
        Status asksRule = stop.check(this);
        // A finite distance from a point that was finite says that this one is.
        boolean finite = Double.isFinite(stepNorm) || Vectors.finite(x);
        if (!(Double.isFinite(value) && gradientIsGood && finite)) status = Status.NOT_FINITE;
        else if (asksRule != Status.RUNNING) status = asksRule;
        else if (asked) status = Status.STOPPED_BY_LISTENER;
        return status;
    }

    /** Ends the run for a reason that the method itself found, unless it has ended already. */
    public void end(Status reason) {
        if (status == Status.RUNNING) status = reason;
    }

    /** Returns whether and how the run has ended. */
    public Status status() {
        return status;
    }

    /** Returns the result at the latest iterate. */
    public Result result() {
        return new Result(
                method,
                x.clone(),
                value,
                gradientNorm,
                status,
                iteration,
                evaluations,
                products,
                seconds(),
                stop.criteria(this));
    }

    /** Returns the current point, which the method modifies in place. */
    @Override
    public double[] x() {
        return x;
    }

    @Override
    public int iteration() {
        return iteration;
    }

    @Override
    public double value() {
        return value;
    }

    @Override
    public double previousValue() {
        return previousValue;
    }

    @Override
    public double gradientNorm() {
        return gradientNorm;
    }

    @Override
    public double stepNorm() {
        return stepNorm;
    }

    @Override
    public long evaluations() {
        return evaluations;
    }

    @Override
    public double seconds() {
        return (System.nanoTime() - began) * 1e-9;
    }

    @Override
    public void stop() {
        asked = true;
    }
}
