package descent.optim.minimizer;

import descent.optim.linalg.Vectors;

/** Where a line leaves the trust region. */
final class Sphere {
    private Sphere() {}

    /** Returns τ ≥ 0 with ‖p + τd‖ = radius, for ‖p‖ ≤ radius; in the form that does not cancel. */
    static double exit(double[] p, double[] d, double radius) {
        double a = Vectors.dot(d, d);
        double b = Vectors.dot(p, d);
        double c = Math.min(0, Vectors.dot(p, p) - radius * radius);
        double root = Math.sqrt(b * b - a * c);
        return b > 0 ? -c / (b + root) : (root - b) / a;
    }
}
