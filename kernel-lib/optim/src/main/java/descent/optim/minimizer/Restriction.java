package descent.optim.minimizer;

import descent.optim.objective.Differentiable;

/** The objective along a direction, φ(α) = f(x + αd). The latest step is remembered, so asking for its value after its slope costs nothing. */
public interface Restriction {
    /** Returns φ(α). */
    double value(double step);

    /** Returns φ′(α) = ∇f(x + αd)ᵀd; computes the value too. */
    double slope(double step);

    /** Returns f along d from x; neither array is copied or modified. */
    static Restriction of(Differentiable f, double[] x, double[] d) {
        Ray ray = new Ray(f);
        ray.aim(x, d);
        return ray;
    }
}
