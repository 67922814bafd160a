package descent.optim.geometry;

import descent.optim.linalg.Require;
import descent.optim.minimizer.Direction;
import descent.optim.minimizer.FixedStep;
import descent.optim.minimizer.LineSearch;
import descent.optim.minimizer.ModifiedCholesky;
import descent.optim.objective.Differentiable;
import org.ejml.data.DMatrixRMaj;

/**
 * The natural gradient with the exact Fisher matrix, d = −(F + λI)⁻¹∇f: steepest descent where distance is measured between distributions, not between parameters.
 *
 * <pre>{@code
 * Result result = new LineSearchMethod<>(new NaturalGradient(model, 1e-3), new FixedStep(0.1)).minimize(f, start);
 * }</pre>
 *
 * <p>With λ = 0 small steps follow the same path of distributions in any parametrization. λ &gt; 0 is needed where F is singular, as for softmax regression, whose logits may all move together. Cost per iteration: F and n³/6 multiplications; for networks
 * {@link Kfac} or {@link GaussNewtonCg}.
 *
 * <p>Source: Amari, "Natural gradient works efficiently in learning", Neural Computation 1998, theorem 1.
 *
 * @param model gives F
 * @param damping λ ≥ 0
 */
public record NaturalGradient(FisherMatrix model, double damping) implements Direction<Differentiable> {
    /** Checks the setting. */
    public NaturalGradient {
        Require.nonNegative("damping", damping);
    }

    @Override
    public LineSearch lineSearch() {
        return new FixedStep();
    }

    @Override
    public Finder start(Differentiable f) {
        int n = f.dimension();
        DMatrixRMaj fisher = new DMatrixRMaj(n, n);
        ModifiedCholesky factors = new ModifiedCholesky(n);
        return (theta, gradient, direction) -> {
            model.fisher(theta, fisher);
            for (int i = 0; i < n; i++) fisher.add(i, i, damping);
            factors.factorize(fisher);
            factors.solve(gradient, direction);
            for (int i = 0; i < n; i++) direction[i] = -direction[i];
            return 1;
        };
    }

    @Override
    public String toString() {
        return "NaturalGradient[damping=" + damping + "]";
    }
}
