package descent.optim.minimizer;

import descent.optim.linalg.Vectors;
import descent.optim.run.Trace;
import java.util.Arrays;
import java.util.Locale;

/**
 * How fast errors go to 0: the order q and the rate μ in eₖ₊₁ ≈ μ eₖ^q, estimated from the last errors above rounding.
 *
 * <pre>
 * sublinear    eₖ₊₁/eₖ → 1            gradient descent without strong convexity, SGD
 * linear       eₖ₊₁/eₖ → μ &lt; 1        gradient descent
 * superlinear  eₖ₊₁/eₖ → 0            BFGS, the secant method (q = 1.618)
 * quadratic    eₖ₊₁ ≤ μ eₖ²           Newton
 * </pre>
 *
 * <p>q is the slope of log eₖ₊₁ against log eₖ by least squares; it means little for fewer than three pairs, and the answer is UNKNOWN then. Errors at most 1e-13 of the largest are left out as rounding, and so is what comes after them. Only the last
 * half of the pairs, at least three, are looked at: the order is a property of the end. Whether slow errors fall linearly or not is seen by which of log e against k and log e against log k is closer to a line.
 *
 * <p>Source: Nocedal and Wright, "Numerical optimization", 2nd edition, 2006, appendix A.2, "rates of convergence".
 *
 * @param kind the name of what was found
 * @param order q, NaN where unknown
 * @param rate the geometric mean of the ratios eₖ₊₁/eₖ looked at, NaN where unknown
 * @param pairs how many pairs were looked at
 */
public record ConvergenceOrder(Kind kind, double order, double rate, int pairs) {
    /** The kinds of convergence. */
    public enum Kind {
        /** Too few errors, or they do not fall. */
        UNKNOWN,
        /** Slower than any geometric sequence. */
        SUBLINEAR,
        /** Like a geometric sequence. */
        LINEAR,
        /** Faster than any geometric sequence. */
        SUPERLINEAR,
        /** The digits double. */
        QUADRATIC
    }

    /** Estimates from errors e₀, e₁, … ≥ 0, the last of them near the limit. */
    public static ConvergenceOrder of(double... errors) {
        double[] e = above(errors);
        int all = e.length - 1;
        int pairs = Math.min(all, Math.max(3, (all + 1) / 2));
        if (pairs < 2 || !(e[all] < e[all - pairs]))
            return new ConvergenceOrder(Kind.UNKNOWN, Double.NaN, Double.NaN, Math.max(0, pairs));
        double[] from = new double[pairs];
        double[] to = new double[pairs];
        double[] steps = new double[pairs];
        double[] logSteps = new double[pairs];
        for (int k = 0; k < pairs; k++) {
            from[k] = Math.log(e[all - pairs + k]);
            to[k] = Math.log(e[all - pairs + k + 1]);
            steps[k] = all - pairs + k + 1;
            logSteps[k] = Math.log(steps[k]);
        }
        double order = Line.through(from, to).slope;
        double rate = Math.exp((to[pairs - 1] - from[0]) / pairs);
        Kind kind;
        if (order >= 1.75) kind = Kind.QUADRATIC;
        else if (order >= 1.1 && rate < 0.7) kind = Kind.SUPERLINEAR;
        else if (Line.through(logSteps, to).misfit < Line.through(steps, to).misfit) kind = Kind.SUBLINEAR;
        else kind = Kind.LINEAR;
        return new ConvergenceOrder(kind, order, rate, pairs);
    }

    /** Estimates from the distances of a trace's points to the limit. */
    public static ConvergenceOrder of(Trace trace, double[] limit) {
        double[][] points = trace.points();
        double[] errors = new double[points.length];
        for (int k = 0; k < errors.length; k++) errors[k] = Vectors.distance(points[k], limit);
        return of(errors);
    }

    /** Estimates from a trace's gradient norms, which near a minimum with positive definite Hessian fall as the errors do. */
    public static ConvergenceOrder ofGradientNorms(Trace trace) {
        return of(trace.gradientNorms());
    }

    /** Returns the errors before the first that rounding has spoilt. */
    private static double[] above(double[] errors) {
        double largest = 0;
        for (double e : errors) largest = Math.max(largest, e);
        int count = 0;
        while (count < errors.length && errors[count] > 1e-13 * largest) count++;
        return Arrays.copyOf(errors, count);
    }

    /** A line by least squares. */
    private record Line(double slope, double misfit) {
        static Line through(double[] x, double[] y) {
            int n = x.length;
            double mx = 0;
            double my = 0;
            for (int i = 0; i < n; i++) {
                mx += x[i] / n;
                my += y[i] / n;
            }
            double xx = 0;
            double xy = 0;
            double yy = 0;
            for (int i = 0; i < n; i++) {
                xx += (x[i] - mx) * (x[i] - mx);
                xy += (x[i] - mx) * (y[i] - my);
                yy += (y[i] - my) * (y[i] - my);
            }
            return new Line(xy / xx, yy - xy * xy / xx);
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: order %.2f, mean ratio %.3g over %d pairs",
                kind.name().toLowerCase(Locale.ROOT),
                order,
                rate,
                pairs);
    }
}
