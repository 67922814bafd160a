package descent.optim.geometry;

import descent.optim.data.Batch;
import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.FiniteSum;
import descent.optim.objective.TwiceDifferentiable;
import org.ejml.data.DMatrixRMaj;

/**
 * The mean negative log-likelihood of a normal distribution, in (μ, σ) or in (μ, log σ): the smallest model on which gradient and natural gradient differ.
 *
 * <pre>
 * f = ½ log 2π + log σ + (1/N) Σ (xᵢ − μ)²/(2σ²)
 * Fisher matrix: diag(1/σ², 2/σ²) in (μ, σ), diag(1/σ², 2) in (μ, log σ)
 * KL(p, q) = log(σ_q/σ_p) + (σ_p² + (μ_p − μ_q)²)/(2σ_q²) − ½
 * </pre>
 *
 * <p>Not finite where σ ≤ 0. Immutable.
 */
public final class NormalLikelihood implements FiniteSum, TwiceDifferentiable, FisherMatrix {
    private final double[] x;
    private final boolean logarithmic;
    private final Batch all;

    private NormalLikelihood(double[] x, boolean logarithmic) {
        Require.atLeast(1, "the number of x", x.length);
        this.x = x.clone();
        this.logarithmic = logarithmic;
        all = Batch.all(x.length);
    }

    /** The likelihood in (μ, σ). */
    public static NormalLikelihood ofSigma(double... x) {
        return new NormalLikelihood(x, false);
    }

    /** The likelihood in (μ, log σ). */
    public static NormalLikelihood ofLogSigma(double... x) {
        return new NormalLikelihood(x, true);
    }

    /** Returns KL(p, q) of two normal distributions. */
    public static double divergence(double muP, double sigmaP, double muQ, double sigmaQ) {
        Require.positive("sigmaP", sigmaP);
        Require.positive("sigmaQ", sigmaQ);
        double distance = muP - muQ;
        return StrictMath.log(sigmaQ / sigmaP) + (sigmaP * sigmaP + distance * distance) / (2 * sigmaQ * sigmaQ) - 0.5;
    }

    /** Returns σ at a parameter. */
    public double sigma(double[] theta) {
        return logarithmic ? StrictMath.exp(theta[1]) : theta[1];
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public int terms() {
        return x.length;
    }

    @Override
    public double valueAndGradient(double[] theta, double[] gradient) {
        return valueAndGradient(theta, all, gradient);
    }

    @Override
    public double valueAndGradient(double[] theta, Batch batch, double[] gradient) {
        Vectors.length("theta", theta, 2);
        double sigma = sigma(theta);
        double first = mean(theta[0], batch, 1);
        double second = mean(theta[0], batch, 2);
        double square = sigma * sigma;
        gradient[0] = -first / square;
        gradient[1] = (1 - second / square) / (logarithmic ? 1 : sigma);
        double logSigma = logarithmic ? theta[1] : StrictMath.log(sigma);
        return 0.5 * StrictMath.log(2 * Math.PI) + logSigma + second / (2 * square);
    }

    private double mean(double mu, Batch batch, int power) {
        double sum = 0;
        for (int k = 0; k < batch.size(); k++) {
            double d = x[batch.index(k)] - mu;
            sum += power == 1 ? d : d * d;
        }
        return sum / batch.size();
    }

    @Override
    public void hessianVector(double[] theta, double[] v, double[] out) {
        double sigma = sigma(theta);
        double square = sigma * sigma;
        double beside = 2 * mean(theta[0], all, 1) / (logarithmic ? square : square * sigma);
        double second = mean(theta[0], all, 2);
        double last = logarithmic ? 2 * second / square : (3 * second / square - 1) / square;
        double v0 = v[0];
        double v1 = v[1];
        out[0] = v0 / square + beside * v1;
        out[1] = beside * v0 + last * v1;
    }

    @Override
    public void fisher(double[] theta, DMatrixRMaj out) {
        double sigma = sigma(theta);
        out.reshape(2, 2);
        out.zero();
        out.set(0, 0, 1 / (sigma * sigma));
        out.set(1, 1, logarithmic ? 2 : 2 / (sigma * sigma));
    }
}
