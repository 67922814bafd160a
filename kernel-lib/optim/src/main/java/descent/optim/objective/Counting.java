package descent.optim.objective;

/**
 * An objective that counts how often it is asked, to compare methods by work and not by iterations.
 *
 * <p>Mutable; not to be shared by threads.
 */
public final class Counting implements Differentiable {
    private final Differentiable f;
    private long values;
    private long gradients;

    /** Counts the calls of f, from 0. */
    public Counting(Differentiable f) {
        this.f = f;
    }

    @Override
    public int dimension() {
        return f.dimension();
    }

    @Override
    public double value(double[] x) {
        values++;
        return f.value(x);
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        gradients++;
        return f.valueAndGradient(x, gradient);
    }

    /** Returns the number of calls for the value alone. */
    public long values() {
        return values;
    }

    /** Returns the number of calls for value and gradient. */
    public long gradients() {
        return gradients;
    }
}
