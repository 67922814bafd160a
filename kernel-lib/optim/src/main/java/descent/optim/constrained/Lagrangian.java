package descent.optim.constrained;

import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;

/**
 * The Lagrangian L(x, λ, μ) = f(x) + λᵀh(x) + μᵀg(x).
 *
 * <p>At a constrained minimum it is stationary in x, but not minimal in (x, λ): its slope in λ is h(x), so whoever minimizes over λ too runs away wherever h ≠ 0. The minimum is a saddle, low in x and high in λ.
 *
 * @param problem the problem
 */
public record Lagrangian(ConstrainedProblem problem) {
    /** Returns L. */
    public double value(double[] x, Multipliers at) {
        at.requireFor(problem);
        double value = problem.objective().value(x);
        for (int i = 0; i < problem.equalities().size(); i++)
            value += at.lambda(i) * problem.equalities().get(i).value(x);
        for (int j = 0; j < problem.inequalities().size(); j++)
            value += at.mu(j) * problem.inequalities().get(j).value(x);
        return value;
    }

    /** Writes ∇ₓL and returns L. */
    public double valueAndGradient(double[] x, Multipliers at, double[] gradient) {
        at.requireFor(problem);
        double value = problem.objective().valueAndGradient(x, gradient);
        double[] normal = new double[x.length];
        for (int i = 0; i < problem.equalities().size(); i++) {
            value += at.lambda(i) * problem.equalities().get(i).valueAndGradient(x, normal);
            Vectors.axpy(at.lambda(i), normal, gradient);
        }
        for (int j = 0; j < problem.inequalities().size(); j++) {
            value += at.mu(j) * problem.inequalities().get(j).valueAndGradient(x, normal);
            Vectors.axpy(at.mu(j), normal, gradient);
        }
        return value;
    }

    /** Returns x ↦ L(x, λ, μ) for fixed multipliers: what one may be tempted to minimize. */
    public Differentiable at(Multipliers multipliers) {
        return Differentiable.of(problem.dimension(), (x, gradient) -> valueAndGradient(x, multipliers, gradient));
    }
}
