package descent.optim.constrained;

import descent.optim.linalg.Vectors;
import java.util.Locale;

/**
 * How far a point and multipliers are from the conditions of Karush, Kuhn and Tucker, one condition at a time. Immutable.
 *
 * <pre>
 * stationarity          ∇f + Σ λᵢ∇hᵢ + Σ μⱼ∇gⱼ = 0
 * equalities            hᵢ = 0
 * inequalities          gⱼ ≤ 0                       residual max(0, gⱼ)
 * sign of multipliers   μⱼ ≥ 0                       residual max(0, −μⱼ)
 * complementarity       μⱼ gⱼ = 0, for every j       residual |μⱼgⱼ|
 * </pre>
 *
 * <p>Complementarity is looked at constraint by constraint: in the sum a violated constraint can hide a slack one. All five are necessary at a minimum where the gradients of the active constraints are independent, and sufficient for convex problems.
 *
 * <p>Source: Karush 1939; Kuhn and Tucker, "Nonlinear programming", 1951; Nocedal and Wright, theorem 12.1.
 */
public final class KktReport {
    private final double[] stationarity;
    private final double[] equality;
    private final double[] inequality;
    private final double[] sign;
    private final double[] complementarity;

    private KktReport(
            double[] stationarity, double[] equality, double[] inequality, double[] sign, double[] complementarity) {
        this.stationarity = stationarity;
        this.equality = equality;
        this.inequality = inequality;
        this.sign = sign;
        this.complementarity = complementarity;
    }

    /** Measures the residuals at x, which is not modified. */
    public static KktReport of(ConstrainedProblem problem, double[] x, Multipliers multipliers) {
        Vectors.length("x", x, problem.dimension());
        multipliers.requireFor(problem);
        double[] stationarity = new double[x.length];
        new Lagrangian(problem).valueAndGradient(x, multipliers, stationarity);
        double[] equality = new double[problem.equalities().size()];
        for (int i = 0; i < equality.length; i++)
            equality[i] = Math.abs(problem.equalities().get(i).value(x));
        int m = problem.inequalities().size();
        double[] inequality = new double[m];
        double[] sign = new double[m];
        double[] complementarity = new double[m];
        for (int j = 0; j < m; j++) {
            double g = problem.inequalities().get(j).value(x);
            double mu = multipliers.mu(j);
            inequality[j] = Math.max(0, g);
            sign[j] = Math.max(0, -mu);
            complementarity[j] = Math.abs(mu * g);
        }
        for (int i = 0; i < x.length; i++) stationarity[i] = Math.abs(stationarity[i]);
        return new KktReport(stationarity, equality, inequality, sign, complementarity);
    }

    /** Returns |∂L/∂xᵢ| for every variable. */
    public double[] stationarities() {
        return stationarity.clone();
    }

    /** Returns |hᵢ| for every equality. */
    public double[] equalities() {
        return equality.clone();
    }

    /** Returns max(0, gⱼ) for every inequality. */
    public double[] inequalities() {
        return inequality.clone();
    }

    /** Returns max(0, −μⱼ) for every inequality. */
    public double[] signs() {
        return sign.clone();
    }

    /** Returns |μⱼgⱼ| for every inequality. */
    public double[] complementarities() {
        return complementarity.clone();
    }

    /** Returns the largest residual of stationarity. */
    public double stationarity() {
        return Vectors.normInf(stationarity);
    }

    /** Returns the largest violation of an equality. */
    public double equality() {
        return Vectors.normInf(equality);
    }

    /** Returns the largest violation of an inequality. */
    public double inequality() {
        return Vectors.normInf(inequality);
    }

    /** Returns how negative the most negative multiplier of an inequality is, 0 if none is. */
    public double sign() {
        return Vectors.normInf(sign);
    }

    /** Returns the largest residual of complementarity. */
    public double complementarity() {
        return Vectors.normInf(complementarity);
    }

    /** Returns the largest of all residuals, NaN where one is. */
    public double largest() {
        return Math.max(
                Math.max(stationarity(), Math.max(equality(), inequality())), Math.max(sign(), complementarity()));
    }

    /** Returns whether every residual is at most the tolerance; NaN never is. */
    public boolean holds(double tolerance) {
        return largest() <= tolerance;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "stationarity %.3g%nequalities %.3g%ninequalities %.3g%nsign of multipliers %.3g%ncomplementarity %.3g",
                stationarity(),
                equality(),
                inequality(),
                sign(),
                complementarity());
    }
}
