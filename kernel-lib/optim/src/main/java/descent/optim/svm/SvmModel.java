package descent.optim.svm;

import descent.optim.linalg.Vectors;
import descent.optim.run.Status;
import java.util.stream.IntStream;

/** A fitted support vector machine, f(x) = Σ yᵢαᵢ K(xᵢ, x) + b over the support vectors. Immutable. */
public final class SvmModel {
    private final Kernel kernel;
    private final double[][] vectors;
    private final double[] beta;
    private final int[] support;
    private final double intercept;
    private final double[] margins;
    private final double dual;
    private final double primal;
    private final double violation;
    private final int steps;
    private final Status status;

    SvmModel(
            Kernel kernel,
            double[][] vectors,
            double[] beta,
            double intercept,
            double[] margins,
            double dual,
            double primal,
            double violation,
            int steps,
            Status status) {
        this.kernel = kernel;
        this.vectors = vectors;
        this.beta = beta;
        support = support(beta);
        this.intercept = intercept;
        this.margins = margins;
        this.dual = dual;
        this.primal = primal;
        this.violation = violation;
        this.steps = steps;
        this.status = status;
    }

    static int[] support(double[] beta) {
        return IntStream.range(0, beta.length).filter(i -> beta[i] != 0).toArray();
    }

    /** Returns f(x); its sign is the class. */
    public double decision(double[] x) {
        double sum = intercept;
        for (int k = 0; k < support.length; k++) sum += beta[support[k]] * kernel.value(vectors[k], x);
        return sum;
    }

    /** Returns 1 or −1; 0 on the boundary counts as −1. */
    public int predict(double[] x) {
        return decision(x) > 0 ? 1 : -1;
    }

    /** Returns a copy of α, one for every training sample. */
    public double[] alphas() {
        double[] alphas = new double[beta.length];
        for (int i = 0; i < alphas.length; i++) alphas[i] = Math.abs(beta[i]);
        return alphas;
    }

    /** Returns the indices of the samples with α &gt; 0, ascending. */
    public int[] support() {
        return support.clone();
    }

    /** Returns yᵢαᵢ of the support vectors, in the order of {@link #support}. */
    public double[] dualCoefficients() {
        double[] own = new double[support.length];
        for (int k = 0; k < own.length; k++) own[k] = beta[support[k]];
        return own;
    }

    /** Returns b. */
    public double intercept() {
        return intercept;
    }

    /** Returns yᵢf(xᵢ) of every training sample: above 1 outside the margin, below 0 misclassified. */
    public double[] functionalMargins() {
        return margins.clone();
    }

    /**
     * Returns w, of a linear machine.
     *
     * @throws IllegalStateException if the kernel is not linear
     */
    public double[] weights() {
        if (!(kernel instanceof LinearKernel))
            throw new IllegalStateException("only a linear machine has weights, but the kernel was " + kernel);
        double[] w = new double[vectors.length == 0 ? 0 : vectors[0].length];
        for (int k = 0; k < support.length; k++) Vectors.axpy(beta[support[k]], vectors[k], w);
        return w;
    }

    /** Returns the margin 1/‖w‖, the distance of the lines f = ±1 from the boundary; in the kernel's space. */
    public double margin() {
        double square = 0;
        for (int k = 0; k < support.length; k++)
            for (int l = 0; l < support.length; l++)
                square += beta[support[k]] * beta[support[l]] * kernel.value(vectors[k], vectors[l]);
        return 1 / Math.sqrt(square);
    }

    /** Returns the dual objective. */
    public double dual() {
        return dual;
    }

    /** Returns the primal objective; without the penalty of violated constraints where C is infinite. */
    public double primal() {
        return primal;
    }

    /** Returns primal − dual, which bounds how far either is from the optimum. */
    public double gap() {
        return primal - dual;
    }

    /** Returns the KKT violation at the end. */
    public double violation() {
        return violation;
    }

    /** Returns how many pairs were changed. */
    public int steps() {
        return steps;
    }

    /** Returns {@link Status#GRADIENT_TOLERANCE}, or {@link Status#ITERATION_LIMIT} where the steps were used up. */
    public Status status() {
        return status;
    }

    @Override
    public String toString() {
        return "SvmModel: " + support.length + " of " + beta.length + " samples are support vectors, dual " + dual
                + ", gap " + gap() + ", " + status;
    }
}
