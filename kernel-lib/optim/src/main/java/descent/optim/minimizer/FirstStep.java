package descent.optim.minimizer;

import descent.optim.linalg.Vectors;

/**
 * The step to try first along directions without a length of their own: α φ′ as it was at the last iterate, so that the first-order change stays the same.
 */
final class FirstStep {
    private final double[] previous;
    private final double[] previousDirection;
    private double previousSlope = Double.NaN;

    FirstStep(int n) {
        previous = new double[n];
        previousDirection = new double[n];
    }

    /** Returns α·φ′(before)/φ′(now), α being the step that led here; at the start 1/‖∇f‖₁, at most 1. */
    double next(double[] x, double[] gradient, double[] direction) {
        double slope = Vectors.dot(gradient, direction);
        double first = Math.min(1, 1 / Vectors.norm1(gradient));
        if (previousSlope < 0) {
            double step = Vectors.distance(x, previous) / Vectors.norm(previousDirection);
            double same = step * previousSlope / slope;
            if (same > 0 && same < Double.POSITIVE_INFINITY) first = same;
        }
        System.arraycopy(x, 0, previous, 0, x.length);
        System.arraycopy(direction, 0, previousDirection, 0, x.length);
        previousSlope = slope;
        return first;
    }

    void forget() {
        previousSlope = Double.NaN;
    }
}
