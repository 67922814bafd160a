package descent.optim.svm;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.run.Status;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The support vector classifier: the dual of the soft margin, solved by SMO.
 *
 * <pre>
 * primal   minimize ½‖w‖² + C Σ max(0, 1 − yᵢ(wᵀφ(xᵢ) + b))
 * dual     maximize Σ αᵢ − ½ΣΣ αᵢαⱼ yᵢyⱼ K(xᵢ, xⱼ)   subject to 0 ≤ αᵢ ≤ C, Σ αᵢyᵢ = 0
 * KKT      αᵢ = 0: yᵢf(xᵢ) ≥ 1;   0 &lt; αᵢ &lt; C: yᵢf(xᵢ) = 1;   αᵢ = C: yᵢf(xᵢ) ≤ 1
 * </pre>
 *
 * <p>Each step changes the pair of variables with the greatest second-order gain. C = ∞ is the hard margin: on data that are not separable α then grows until the steps are used up. Unlike LIBSVM, which keeps kernel rows in single precision, everything is double, so α is right to about the tolerance. b is not penalised.
 *
 * <p>Source: Platt, "Fast training of support vector machines using sequential minimal optimization", 1998; the choice of the pair: Fan, Chen, Lin, "Working set selection using second order information", 2005, algorithm 2; shrinking and the intercept: Chang and Lin, "LIBSVM", 2011, sections 4.1.5 and 5.1.
 *
 * @param kernel K
 * @param c C &gt; 0, or ∞
 * @param tolerance of the KKT violation, &gt; 0; LIBSVM's is 1e-3
 * @param steps the most steps
 * @param shrinking whether samples at a bound are left out for a while
 * @param cacheMegabytes room for kernel rows, ≥ 1
 */
public record Svc(Kernel kernel, double c, double tolerance, long steps, boolean shrinking, int cacheMegabytes) {
    /** Checks the settings. */
    public Svc {
        Require.that(c > 0, "c", "must be positive", c);
        Require.positive("tolerance", tolerance);
        Require.that(steps >= 1, "steps", "must be at least 1", steps);
        Require.atLeast(1, "cacheMegabytes", cacheMegabytes);
    }

    /** To a KKT violation of 1e-3, with shrinking and 200 MB of cache. */
    public Svc(Kernel kernel, double c) {
        this(kernel, c, 1e-3, 10_000_000, true, 200);
    }

    /** The hard margin, for separable data: violation 1e-9, at most a million steps. */
    public static Svc hardMargin(Kernel kernel) {
        return new Svc(kernel, Double.POSITIVE_INFINITY, 1e-9, 1_000_000, false, 200);
    }

    /** Returns the same with another tolerance. */
    public Svc withTolerance(double newTolerance) {
        return new Svc(kernel, c, newTolerance, steps, shrinking, cacheMegabytes);
    }

    /**
     * Returns the model.
     *
     * @param x n rows of d features; the model keeps the support vectors' rows
     * @param y n labels, −1 and 1 or 0 and 1, both present; not modified
     */
    public SvmModel fit(double[][] x, double[] y) {
        return fit(x, y, Vectors.filled(y.length, 1), null);
    }

    /** Returns the model, showing every step; no sample is left out meanwhile. */
    public SvmModel fit(double[][] x, double[] y, SmoListener listener) {
        return fit(x, y, Vectors.filled(y.length, 1), listener);
    }

    /** Returns the model where sample i has the bound C·weights[i]: class weights, for instance. */
    public SvmModel fit(double[][] x, double[] y, double[] weights, @Nullable SmoListener listener) {
        Vectors.length("y", y, x.length);
        Vectors.length("weights", weights, x.length);
        double[] signs = Labels.signs(y);
        double[] bounds = new double[y.length];
        for (int i = 0; i < y.length; i++) bounds[i] = c * Require.positive("weights[" + i + "]", weights[i]);
        KernelRows rows = new KernelRows(kernel, x, cacheMegabytes);
        Smo smo = new Smo(rows, signs, bounds, tolerance, shrinking && listener == null);
        Status status = smo.run(steps, listener == null ? step -> {} : listener);
        double[] beta = smo.betas();
        double[] margins = smo.gradients();
        double b = smo.intercept();
        for (int i = 0; i < margins.length; i++) margins[i] = signs[i] * (margins[i] + signs[i] + b);
        double[][] kept = Arrays.stream(SvmModel.support(beta))
                .mapToObj(i -> x[i].clone())
                .toArray(double[][]::new);
        return new SvmModel(
                kernel, kept, beta, b, margins, smo.dual(), smo.primal(), smo.violation(), smo.steps(), status);
    }
}
