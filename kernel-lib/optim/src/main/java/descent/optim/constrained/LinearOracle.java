package descent.optim.constrained;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.Arrays;

/** Minimizes a linear function over a set: all that {@link FrankWolfe} asks of its set, often far cheaper than a projection. */
@FunctionalInterface
public interface LinearOracle {
    /**
     * Writes a point of the set with the least cᵀs.
     *
     * @param c not modified
     * @param s overwritten
     */
    void minimize(double[] c, double[] s);

    /** The simplex sᵢ ≥ 0, Σ sᵢ = sum: the corner of the least component. */
    static LinearOracle simplex(double sum) {
        Require.positive("sum", sum);
        return (c, s) -> {
            int least = 0;
            for (int i = 1; i < c.length; i++) if (c[i] < c[least]) least = i;
            Arrays.fill(s, 0);
            s[least] = sum;
        };
    }

    /** The ball ‖s‖₁ ≤ radius: a corner, one coordinate at a time. */
    static LinearOracle l1Ball(double radius) {
        Require.positive("radius", radius);
        return (c, s) -> {
            int largest = 0;
            for (int i = 1; i < c.length; i++) if (Math.abs(c[i]) > Math.abs(c[largest])) largest = i;
            Arrays.fill(s, 0);
            s[largest] = c[largest] > 0 ? -radius : radius;
        };
    }

    /** The box low ≤ sᵢ ≤ high. */
    static LinearOracle box(double low, double high) {
        Require.that(low <= high, "high", "must be at least low = " + low, high);
        return (c, s) -> {
            for (int i = 0; i < c.length; i++) s[i] = c[i] > 0 ? low : high;
        };
    }

    /** The ball ‖s‖₂ ≤ radius: −radius·c/‖c‖. */
    static LinearOracle ball(double radius) {
        Require.positive("radius", radius);
        return (c, s) -> {
            double norm = Vectors.norm(c);
            for (int i = 0; i < c.length; i++) s[i] = norm > 0 ? -radius * c[i] / norm : 0;
        };
    }
}
