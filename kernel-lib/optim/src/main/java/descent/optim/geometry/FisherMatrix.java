package descent.optim.geometry;

import descent.optim.data.Batch;
import descent.optim.objective.FiniteSum;
import descent.optim.objective.TwiceDifferentiable;
import org.ejml.data.DMatrixRMaj;

/**
 * The Fisher information of a model at a parameter, F = E[∇log p ∇log pᵀ] with the data drawn from the model itself: the metric in which a step's length is how much it changes the distribution, KL(θ, θ + d) ≈ ½dᵀFd.
 *
 * <p>Three matrices are mixed up easily. The Hessian of the loss is that of these data and this loss. The Fisher matrix takes the labels that the model expects; for logistic and softmax regression and other generalized linear models with their own
 * link it is the Hessian. The empirical one takes the labels that were seen, once, and is neither: {@link #empirical}.
 *
 * <p>Source: Amari, "Natural gradient works efficiently in learning", 1998; Kunstner, Balles, Hennig, "Limitations of the empirical Fisher approximation for natural gradient descent", NeurIPS 2019.
 */
@FunctionalInterface
public interface FisherMatrix {
    /** Writes F(θ), reshaping {@code out} to n × n; θ is not modified. */
    void fisher(double[] theta, DMatrixRMaj out);

    /** Returns the Gauss–Newton matrix of a network, which is its Fisher matrix where the loss is minus a log-likelihood. */
    static FisherMatrix of(NetworkCurvature f) {
        return f::gaussNewton;
    }

    /** Returns the Hessian as the Fisher matrix, for models in which the two agree, such as logistic regression. */
    static FisherMatrix ofHessian(TwiceDifferentiable f) {
        return f::hessian;
    }

    /** Returns (1/N) Σ ∇fᵢ∇fᵢᵀ in a new matrix, from the gradients of the single terms with the labels as they are. */
    static DMatrixRMaj empirical(FiniteSum f, double[] theta) {
        int n = f.dimension();
        DMatrixRMaj sum = new DMatrixRMaj(n, n);
        double[] g = new double[n];
        for (int i = 0; i < f.terms(); i++) {
            f.valueAndGradient(theta, Batch.of(i), g);
            for (int j = 0; j < n; j++) for (int k = 0; k < n; k++) sum.add(j, k, g[j] * g[k] / f.terms());
        }
        return sum;
    }
}
