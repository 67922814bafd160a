package descent.optim.objective;

import descent.optim.linalg.Vectors;
import java.util.Locale;

/**
 * What came out of holding a gradient against central differences.
 *
 * <p>The error of a component is |g − d| / max(1, |g|, |d|), g the gradient's and d the differences'. A right gradient of a smooth function gives 1e-10 to 1e-7, a wrong one mostly more than 1e-2. A factor that all components are off by is named: a
 * forgotten 2 is the classic.
 *
 * @param largestError the largest error of a component
 * @param component where it is
 * @param analytic the gradient's value there
 * @param numeric the differences' value there
 * @param factor gᵀd/dᵀd: 1 for a right gradient, 0.5 if a factor 2 is missing, −1 for the wrong sign
 */
public record GradientCheck(double largestError, int component, double analytic, double numeric, double factor) {
    /** Above this error the gradient counts as wrong. */
    public static final double TOLERANCE = 1e-6;

    /** Checks the gradient of f at x, which is not modified. Cost: 2n values. */
    public static GradientCheck of(Differentiable f, double[] x) {
        double[] analytic = f.gradient(x);
        double[] numeric = FiniteDifferences.gradient(f, x);
        double largest = 0;
        int component = 0;
        for (int i = 0; i < x.length; i++) {
            double scale = Math.max(1, Math.max(Math.abs(analytic[i]), Math.abs(numeric[i])));
            double error = Math.abs(analytic[i] - numeric[i]) / scale;
            if (!(error <= largest)) { // NaN too
                largest = Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
                component = i;
            }
        }
        double factor = Vectors.dot(analytic, numeric) / Vectors.dot(numeric, numeric);
        return new GradientCheck(largest, component, analytic[component], numeric[component], factor);
    }

    /** Returns whether every component agrees to {@link #TOLERANCE}. */
    public boolean passed() {
        return largestError <= TOLERANCE;
    }

    @Override
    public String toString() {
        String verdict = passed() ? "the gradient agrees with central differences" : "the gradient is wrong";
        return String.format(
                Locale.ROOT,
                "%s: largest error %.2g, component %d: gradient %.8g, differences %.8g%s",
                verdict,
                largestError,
                component,
                analytic,
                numeric,
                passed() ? "" : String.format(Locale.ROOT, " (overall factor %.4g)", factor));
    }
}
