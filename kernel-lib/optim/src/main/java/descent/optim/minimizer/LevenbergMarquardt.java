package descent.optim.minimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.Residuals;
import descent.optim.run.Result;
import descent.optim.run.Run;
import descent.optim.run.Status;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Levenberg–Marquardt for least squares: Gauss–Newton in a scaled trust region.
 *
 * <pre>
 * (JᵀJ + λD²) p = −Jᵀr,   λ ≥ 0 such that ‖Dp‖ = Δ, or λ = 0 where ‖Dp‖ ≤ Δ without it
 * Dⱼ = the largest ‖column j of J‖ so far
 * ρ = (‖r‖² − ‖r(x + p)‖²) / (‖r‖² − ‖r + Jp‖²);  ρ ≤ ¼ shrinks Δ, ρ ≥ ¾ makes it 2‖Dp‖, ρ &gt; 1e-4 takes the step
 * </pre>
 *
 * <p>The scaling makes the method blind to the units of the variables. λ comes from the singular values of JD⁻¹, so a J without full rank does no harm. Ends as {@link Status#VALUE_TOLERANCE} where both reductions are at most tolerance·‖r‖², as {@link
 * Status#STEP_TOLERANCE} where Δ ≤ tolerance·‖Dx‖. One evaluation is one r; Jacobians are not counted. Cost per iteration: one Jacobian and a singular value decomposition, about 6mn² multiplications.
 *
 * <p>Source: Moré, "The Levenberg–Marquardt algorithm: implementation and theory", 1978, algorithm 7.1, with singular values instead of his QR factorization; Levenberg 1944; Marquardt 1963.
 *
 * @param tolerance ≥ 0, relative
 * @param factor Δ = factor·‖Dx‖ at the start, &gt; 0, usually 100
 * @param control what ends a run and who watches it
 */
public record LevenbergMarquardt(double tolerance, double factor, Control control)
        implements Minimizer<Residuals>, Controlled<LevenbergMarquardt> {
    /** Checks the settings. */
    public LevenbergMarquardt {
        Require.nonNegative("tolerance", tolerance);
        Require.positive("factor", factor);
    }

    /** Tolerance 1e-14, factor 100. */
    public LevenbergMarquardt() {
        this(1e-14, 100, Control.DEFAULT);
    }

    @Override
    public LevenbergMarquardt with(Control other) {
        return new LevenbergMarquardt(tolerance, factor, other);
    }

    @Override
    public Result minimize(Residuals f, double[] start) {
        Vectors.length("start", start, f.dimension());
        Run run = control.start(this, start);
        int m = f.residuals();
        int n = start.length;
        double[] x = run.x();
        double[] r = new double[m];
        double[] trial = new double[n];
        double[] trialResiduals = new double[m];
        double[] step = new double[n];
        double[] scale = new double[n];
        DMatrixRMaj jacobian = new DMatrixRMaj(m, n);
        f.residuals(x, r);
        run.evaluated(1);
        double delta = Double.NaN;
        while (true) {
            double square = Vectors.dot(r, r);
            f.jacobian(x, jacobian);
            double[] gradient = gradient(jacobian, r);
            if (run.visit(square / 2, Vectors.norm(gradient)) != Status.RUNNING) break;
            if (run.iteration() == control.iterations()) {
                run.end(Status.ITERATION_LIMIT);
                break;
            }
            grow(scale, jacobian);
            double length = scaledNorm(scale, x);
            if (Double.isNaN(delta)) delta = length > 0 ? factor * length : factor;
            DampedStep damped = new DampedStep(jacobian, scale, r);
            double ratio = Double.NaN;
            while (!(ratio > 1e-4)) {
                damped.solve(delta, step);
                double scaled = scaledNorm(scale, step);
                for (int i = 0; i < n; i++) trial[i] = x[i] + step[i];
                f.residuals(trial, trialResiduals);
                run.evaluated(1);
                double actual = square - Vectors.dot(trialResiduals, trialResiduals);
                double predicted = damped.predicted();
                ratio = actual / predicted;
                if (!(ratio > 0.25)) delta = Math.min(delta, scaled) / 4;
                else if (ratio >= 0.75 || damped.lambda() == 0) delta = Math.max(delta, 2 * scaled);
                if (Math.abs(actual) <= tolerance * square && predicted <= tolerance * square && ratio <= 2)
                    run.end(Status.VALUE_TOLERANCE);
                else if (delta <= tolerance * length) run.end(Status.STEP_TOLERANCE);
                else if (!(scaled > 0) || !(predicted > 0)) run.end(Status.STEP_TOLERANCE);
                else continue;
                break;
            }
            if (!(ratio > 1e-4)) break;
            System.arraycopy(trial, 0, x, 0, n);
            System.arraycopy(trialResiduals, 0, r, 0, m);
            if (run.status() != Status.RUNNING) {
                f.jacobian(x, jacobian);
                run.visit(Vectors.dot(r, r) / 2, Vectors.norm(gradient(jacobian, r)));
                break;
            }
        }
        return run.result();
    }

    private static double[] gradient(DMatrixRMaj jacobian, double[] r) {
        DMatrixRMaj gradient = new DMatrixRMaj(jacobian.numCols, 1);
        CommonOps_DDRM.multTransA(jacobian, DMatrixRMaj.wrap(r.length, 1, r), gradient);
        return gradient.data;
    }

    private static void grow(double[] scale, DMatrixRMaj jacobian) {
        for (int j = 0; j < scale.length; j++) {
            double sum = 0;
            for (int i = 0; i < jacobian.numRows; i++) sum += jacobian.get(i, j) * jacobian.get(i, j);
            double norm = Math.sqrt(sum);
            if (scale[j] == 0 && norm == 0) continue;
            scale[j] = Math.max(scale[j], norm);
        }
    }

    private static double scaledNorm(double[] scale, double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) sum += scale[i] * x[i] * (scale[i] * x[i]);
        return Math.sqrt(sum);
    }

    @Override
    public String toString() {
        return "LevenbergMarquardt[factor=" + factor + "]";
    }
}
