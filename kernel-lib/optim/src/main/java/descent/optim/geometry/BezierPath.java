package descent.optim.geometry;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Minimizer;
import descent.optim.objective.Differentiable;
import descent.optim.objective.Objective;
import java.util.Arrays;

/**
 * A way between two points with one bend: φ(t) = (1 − t)²a + 2t(1 − t)c + t²b, the bend c trained so that the loss along it is low.
 *
 * <p>Between two trained networks the straight way usually crosses a barrier; a bent one often does not: their minima are connected. What is minimized over c is the mean of f over equally many t in the middle of each interval, with ∂φ/∂c = 2t(1 − t).
 * The paper draws t at random instead.
 *
 * <p>Source: Garipov, Izmailov, Podoprikhin, Vetrov, Wilson, "Loss surfaces, mode connectivity, and fast ensembling of DNNs", NeurIPS 2018, section 3; Draxler et al., ICML 2018.
 */
public final class BezierPath {
    private final double[] from;
    private final double[] bend;
    private final double[] to;

    private BezierPath(double[] from, double[] bend, double[] to) {
        this.from = from;
        this.bend = bend;
        this.to = to;
    }

    /** Returns the path with this bend. */
    public static BezierPath of(double[] from, double[] bend, double[] to) {
        Vectors.sameLength("from", from, "bend", bend);
        Vectors.sameLength("from", from, "to", to);
        return new BezierPath(from.clone(), bend.clone(), to.clone());
    }

    /** Returns the straight way, with the bend in its middle. */
    public static BezierPath straight(double[] from, double[] to) {
        Vectors.sameLength("from", from, "to", to);
        double[] middle = new double[from.length];
        for (int i = 0; i < middle.length; i++) middle[i] = (from[i] + to[i]) / 2;
        return of(from, middle, to);
    }

    /** Returns this path with its bend trained by the minimizer, from where it is. */
    public BezierPath trained(Differentiable f, int points, Minimizer<? super Differentiable> minimizer) {
        return new BezierPath(
                from, minimizer.minimize(meanLoss(f, points), bend).x(), to);
    }

    /** Returns the mean of f along the path as a function of the bend. */
    public Differentiable meanLoss(Differentiable f, int points) {
        Require.atLeast(1, "points", points);
        double[] at = new double[from.length];
        double[] slope = new double[from.length];
        return Differentiable.of(from.length, (c, gradient) -> {
            Arrays.fill(gradient, 0);
            double sum = 0;
            for (int k = 0; k < points; k++) {
                double t = (k + 0.5) / points;
                point(t, c, at);
                sum += f.valueAndGradient(at, slope) / points;
                Vectors.axpy(2 * t * (1 - t) / points, slope, gradient);
            }
            return sum;
        });
    }

    private void point(double t, double[] c, double[] out) {
        for (int i = 0; i < out.length; i++)
            out[i] = (1 - t) * (1 - t) * from[i] + 2 * t * (1 - t) * c[i] + t * t * to[i];
    }

    /** Returns φ(t) in a new array, 0 ≤ t ≤ 1. */
    public double[] at(double t) {
        double[] point = new double[from.length];
        point(t, bend, point);
        return point;
    }

    /** Returns f along the path at these t. */
    public double[] values(Objective f, double[] shares) {
        double[] values = new double[shares.length];
        for (int k = 0; k < shares.length; k++) values[k] = f.value(at(shares[k]));
        return values;
    }

    /** Returns how far f rises on the way above the straight line between its ends' values, at least 0; from count points between. */
    public double barrier(Objective f, int count) {
        double first = f.value(from);
        double last = f.value(to);
        double highest = 0;
        for (double t : Landscape.axis(0, 1, count + 2))
            highest = Math.max(highest, f.value(at(t)) - ((1 - t) * first + t * last));
        return highest;
    }

    /** Returns a copy of the bend. */
    public double[] bend() {
        return bend.clone();
    }
}
