package descent.optim.optimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;

/** Moves a point to the nearest point of a set, in place; a point of the set stays where it is. */
@FunctionalInterface
public interface Projection {
    /** Projects x, which is modified. */
    void project(double[] x);

    /** The projection onto the box of all x with low ≤ xᵢ ≤ high. */
    static Projection box(double low, double high) {
        Require.that(low <= high, "high", "must be at least low = " + low, high);
        return x -> {
            for (int i = 0; i < x.length; i++) x[i] = Math.max(low, Math.min(high, x[i]));
        };
    }

    /** The projection onto the ball ‖x‖₂ ≤ radius. */
    static Projection ball(double radius) {
        Require.positive("radius", radius);
        return x -> {
            double norm = Vectors.norm(x);
            if (norm > radius) Vectors.scale(radius / norm, x);
        };
    }
}
