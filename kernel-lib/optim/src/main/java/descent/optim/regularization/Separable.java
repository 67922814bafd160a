package descent.optim.regularization;

/** A penalty that is a sum over components, h(x) = Σ φ(xᵢ), so that everything about it is told by one number at a time. */
public interface Separable extends ProximalOperator {
    /** Returns φ(x). */
    double at(double x);

    /** Returns argmin_u φ(u) + (u − v)²/(2s). */
    double prox(double v, double stepSize);

    /** Returns an element of ∂φ(x): the derivative where there is one, and the smallest element (0 for norms at 0) where there is none. */
    double subgradient(double x);

    @Override
    default double value(double[] x) {
        return value(x, x.length);
    }

    /** Returns the penalty of the first components. */
    default double value(double[] x, int penalized) {
        double sum = 0;
        for (int i = 0; i < penalized; i++) sum += at(x[i]);
        return sum;
    }

    @Override
    default void prox(double[] x, double stepSize) {
        prox(x, x.length, stepSize);
    }

    /** Sets the first components to their proximal step; x is modified. */
    default void prox(double[] x, int penalized, double stepSize) {
        for (int i = 0; i < penalized; i++) x[i] = prox(x[i], stepSize);
    }
}
