package descent.optim.regularization;

import java.util.List;

/** The solutions for a sequence of penalty strengths. Immutable. */
public final class RegularizationPath {
    private final double[] alphas;
    private final List<SparseFit> fits;

    RegularizationPath(double[] alphas, List<SparseFit> fits) {
        this.alphas = alphas.clone();
        this.fits = fits;
    }

    /** Returns the strengths. */
    public double[] alphas() {
        return alphas.clone();
    }

    /** Returns the number of strengths. */
    public int size() {
        return fits.size();
    }

    /** Returns the solution at strength k. */
    public SparseFit fit(int k) {
        return fits.get(k);
    }

    /** Returns coefficient j at every strength, in the data's own units: a curve to draw. */
    public double[] coefficient(int j) {
        return fits.stream().mapToDouble(fit -> fit.model().coefficients()[j]).toArray();
    }

    /** Returns how many coefficients are not 0 at every strength. */
    public int[] nonZeros() {
        return fits.stream().mapToInt(fit -> fit.model().nonZeros()).toArray();
    }
}
