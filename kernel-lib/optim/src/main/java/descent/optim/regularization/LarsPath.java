package descent.optim.regularization;

import descent.optim.linalg.Require;
import java.util.List;

/** The knots of a least-angle path: between two of them every coefficient is linear in α. Immutable. */
public final class LarsPath {
    private final Design design;
    private final double[] alphas;
    private final double[][] coefficients;
    private final int[] entered;
    private final int[] active;

    LarsPath(Design design, List<Double> alphas, List<double[]> coefficients, List<Integer> entered, int[] active) {
        this.design = design;
        this.alphas = alphas.stream().mapToDouble(Double::doubleValue).toArray();
        this.coefficients = coefficients.toArray(new double[0][]);
        this.entered = entered.stream().mapToInt(Integer::intValue).toArray();
        this.active = active;
    }

    /** Returns the α of every knot, descending, in the units of {@link Lasso}. */
    public double[] alphas() {
        return alphas.clone();
    }

    /** Returns the coefficients at every knot, one row each, in the data's own units. */
    public double[][] coefficients() {
        double[][] copy = new double[coefficients.length][];
        for (int k = 0; k < copy.length; k++) copy[k] = coefficients[k].clone();
        return copy;
    }

    /** Returns the features in the order in which they entered; one that left and came back is in it twice. */
    public int[] entered() {
        return entered.clone();
    }

    /** Returns the features that are active at the end, in the order in which they entered. */
    public int[] active() {
        return active.clone();
    }

    /** Returns the coefficients at any α between the knots, by linear interpolation; constant beyond them. */
    public double[] at(double alpha) {
        Require.nonNegative("alpha", alpha);
        int k = 1;
        while (k < alphas.length && alphas[k] > alpha) k++;
        if (k == alphas.length || alpha >= alphas[0])
            return coefficients[alpha >= alphas[0] ? 0 : alphas.length - 1].clone();
        double share = (alphas[k - 1] - alpha) / (alphas[k - 1] - alphas[k]);
        double[] between = new double[design.columns()];
        for (int j = 0; j < between.length; j++)
            between[j] = coefficients[k - 1][j] + share * (coefficients[k][j] - coefficients[k - 1][j]);
        return between;
    }
}
