package descent.optim.geometry;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.Objective;

/**
 * Slices of an objective through a point: f(x + αd) on a line, f(x + αd + βe) on a grid.
 *
 * <p>A slice shows two of n directions, and what looks convex in it need not be so. Compare slices only along directions with comparable lengths: {@link Directions#normalizeFilters}.
 *
 * <p>Source: Goodfellow, Vinyals, Saxe, "Qualitatively characterizing neural network optimization problems", ICLR 2015; Li et al., "Visualizing the loss landscape of neural nets", NeurIPS 2018.
 */
public final class Landscape {
    private Landscape() {}

    /** Returns count numbers from first to last in equal steps, both included: the axis of a slice. */
    public static double[] axis(double first, double last, int count) {
        Require.atLeast(2, "count", count);
        double[] axis = new double[count];
        for (int i = 0; i < count; i++) axis[i] = first + (last - first) * i / (count - 1);
        return axis;
    }

    /** Returns f(x + αd) for every α; nothing is modified. */
    public static double[] line(Objective f, double[] x, double[] d, double[] alphas) {
        Vectors.sameLength("x", x, "d", d);
        double[] values = new double[alphas.length];
        double[] at = new double[x.length];
        for (int k = 0; k < alphas.length; k++) {
            for (int i = 0; i < x.length; i++) at[i] = x[i] + alphas[k] * d[i];
            values[k] = f.value(at);
        }
        return values;
    }

    /** Returns f(x + αd + βe), row k for βₖ and column j for αⱼ; nothing is modified. */
    public static double[][] plane(Objective f, double[] x, double[] d, double[] e, double[] alphas, double[] betas) {
        Vectors.sameLength("x", x, "d", d);
        Vectors.sameLength("x", x, "e", e);
        double[][] values = new double[betas.length][];
        double[] row = new double[x.length];
        for (int k = 0; k < betas.length; k++) {
            for (int i = 0; i < x.length; i++) row[i] = x[i] + betas[k] * e[i];
            values[k] = line(f, row, d, alphas);
        }
        return values;
    }

    /** Returns f on the straight way from x to y, at the shares given: 0 is x, 1 is y. */
    public static double[] between(Objective f, double[] x, double[] y, double[] shares) {
        double[] d = y.clone();
        Vectors.axpy(-1, x, d);
        return line(f, x, d, shares);
    }
}
