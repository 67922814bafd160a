package descent.optim.run;

import java.util.List;
import java.util.Locale;

/** What a run answers: the point, how good it is, why it ended there, and the work it took. Immutable. */
public final class Result {
    private final String method;
    private final double[] x;
    private final double value;
    private final double gradientNorm;
    private final Status status;
    private final int iterations;
    private final long evaluations;
    private final long products;
    private final double seconds;
    private final List<Criterion> criteria;

    Result(
            String method,
            double[] x,
            double value,
            double gradientNorm,
            Status status,
            int iterations,
            long evaluations,
            long products,
            double seconds,
            List<Criterion> criteria) {
        this.method = method;
        this.x = x;
        this.value = value;
        this.gradientNorm = gradientNorm;
        this.status = status;
        this.iterations = iterations;
        this.evaluations = evaluations;
        this.products = products;
        this.seconds = seconds;
        this.criteria = List.copyOf(criteria);
    }

    /** Returns the method's name and settings. */
    public String method() {
        return method;
    }

    /** Returns a copy of the last point. */
    public double[] x() {
        return x.clone();
    }

    /** Returns f there; after mini-batch training, the mean over all terms. */
    public double value() {
        return value;
    }

    /** Returns ‖∇f‖₂ there, NaN after a method that computes no gradients. */
    public double gradientNorm() {
        return gradientNorm;
    }

    /** Returns why the run ended. */
    public Status status() {
        return status;
    }

    /** Returns whether a tolerance was reached. */
    public boolean converged() {
        return status.converged();
    }

    /** Returns the number of updates. */
    public int iterations() {
        return iterations;
    }

    /** Returns how often the objective was evaluated. */
    public long evaluations() {
        return evaluations;
    }

    /** Returns how many Hessian-vector products were computed; a whole Hessian counts as n. */
    public long products() {
        return products;
    }

    /** Returns the wall-clock time. */
    public double seconds() {
        return seconds;
    }

    /** Returns the stopping criteria as they stood at the end. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** Returns a text in lines: status, value, each criterion as measured ≤ tolerance, work done, advice. */
    public String report() {
        StringBuilder text = new StringBuilder();
        line(text, "method", method);
        line(text, "status", status + (status == Status.NOT_FINITE ? " at step " + iterations : ""));
        line(text, "f(x)", number(value));
        if (status == Status.NOT_FINITE || !Double.isNaN(gradientNorm)) line(text, "‖∇f(x)‖", number(gradientNorm));
        line(text, "x", shown(x));
        for (Criterion criterion : criteria) line(text, criterion.met() ? "met" : "not met", criterion.toString());
        line(
                text,
                "work",
                String.format(
                        Locale.ROOT,
                        "%d iterations, %d evaluations, %s%.3f s",
                        iterations,
                        evaluations,
                        products == 0 ? "" : products + " Hessian-vector products, ",
                        seconds));
        line(text, "advice", status.advice());
        return text.toString().stripTrailing();
    }

    private static void line(StringBuilder text, String label, String content) {
        text.append(String.format("%-8s", label)).append("  ").append(content).append('\n');
    }

    /** Writes a number with six significant digits, without trailing zeros. */
    static String number(double v) {
        if (!Double.isFinite(v) || v == Math.rint(v) && Math.abs(v) < 1e6)
            return v == Math.rint(v) && Double.isFinite(v) ? Long.toString((long) v) : Double.toString(v);
        String text = String.format(Locale.ROOT, "%.6g", v);
        if (!text.contains(".")) return text;
        int exponent = text.indexOf('e');
        String digits = exponent < 0 ? text : text.substring(0, exponent);
        digits = digits.replaceAll("0+$", "").replaceAll("\\.$", "");
        return exponent < 0 ? digits : digits + text.substring(exponent);
    }

    private static String shown(double[] x) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < Math.min(x.length, 6); i++)
            text.append(i == 0 ? "" : ", ").append(number(x[i]));
        if (x.length > 6) text.append(", …; ").append(x.length).append(" components");
        return text.append(')').toString();
    }

    @Override
    public String toString() {
        return report();
    }
}
