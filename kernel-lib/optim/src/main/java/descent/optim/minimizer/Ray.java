package descent.optim.minimizer;

import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;

/** The objective along a direction, with buffers for one trial point and its gradient, reused from search to search. */
final class Ray implements Restriction {
    private final Differentiable f;
    private final double[] trial;
    private final double[] gradient;
    private double[] x;
    private double[] d;
    private double value0;
    private double slope0;
    private double valueAt = Double.NaN;
    private double slopeAt = Double.NaN;
    private double value;
    private double slope;
    private long evaluations;

    Ray(Differentiable f) {
        this.f = f;
        trial = new double[f.dimension()];
        gradient = new double[f.dimension()];
        x = trial;
        d = trial;
    }

    /** Starts at x, whose value and slope are computed. */
    void aim(double[] from, double[] direction) {
        double v = f.valueAndGradient(from, gradient);
        evaluations++;
        aim(from, direction, v, Vectors.dot(gradient, direction));
    }

    /** Starts at x, whose value and slope are known. */
    void aim(double[] from, double[] direction, double knownValue, double knownSlope) {
        x = from;
        d = direction;
        value0 = knownValue;
        slope0 = knownSlope;
        valueAt = Double.NaN;
        slopeAt = Double.NaN;
    }

    @Override
    public double value(double step) {
        if (step == 0) return value0;
        if (step == valueAt) return value;
        move(step);
        value = f.value(trial);
        valueAt = step;
        slopeAt = Double.NaN;
        return value;
    }

    @Override
    public double slope(double step) {
        if (step == 0) return slope0;
        if (step == slopeAt) return slope;
        move(step);
        value = f.valueAndGradient(trial, gradient);
        slope = Vectors.dot(gradient, d);
        valueAt = step;
        slopeAt = step;
        return slope;
    }

    private void move(double step) {
        for (int i = 0; i < trial.length; i++) trial[i] = x[i] + step * d[i];
        evaluations++;
    }

    /** Writes the point and gradient at this step, computing them only if they are not the latest, and returns the value. */
    double accept(double step, double[] point, double[] gradientThere) {
        slope(step);
        System.arraycopy(trial, 0, point, 0, trial.length);
        System.arraycopy(gradient, 0, gradientThere, 0, trial.length);
        return value;
    }

    /** Returns the evaluations since the last call. */
    long takeEvaluations() {
        long taken = evaluations;
        evaluations = 0;
        return taken;
    }
}
