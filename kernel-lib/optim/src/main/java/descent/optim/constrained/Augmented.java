package descent.optim.constrained;

import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;

/**
 * The augmented Lagrangian f + Σ (λᵢhᵢ + ½ρhᵢ²) + (1/2ρ) Σ (max(0, μⱼ + ρgⱼ)² − μⱼ²); with λ = μ = 0 the quadratic penalty.
 */
final class Augmented {
    private Augmented() {}

    static Differentiable of(ConstrainedProblem problem, Multipliers at, double rho) {
        double[] normal = new double[problem.dimension()];
        return Differentiable.of(problem.dimension(), (x, gradient) -> {
            double value = problem.objective().valueAndGradient(x, gradient);
            for (int i = 0; i < problem.equalities().size(); i++) {
                double h = problem.equalities().get(i).valueAndGradient(x, normal);
                value += (at.lambda(i) + rho / 2 * h) * h;
                Vectors.axpy(at.lambda(i) + rho * h, normal, gradient);
            }
            for (int j = 0; j < problem.inequalities().size(); j++) {
                double g = problem.inequalities().get(j).valueAndGradient(x, normal);
                double mu = Math.max(0, at.mu(j) + rho * g);
                value += (mu * mu - at.mu(j) * at.mu(j)) / (2 * rho);
                if (mu > 0) Vectors.axpy(mu, normal, gradient);
            }
            return value;
        });
    }

    /** Returns λ + ρh and max(0, μ + ρg): with them the plain Lagrangian has the augmented one's gradient at x. */
    static Multipliers updated(ConstrainedProblem problem, Multipliers at, double rho, double[] x) {
        double[] lambda = at.lambda();
        double[] mu = at.mu();
        for (int i = 0; i < lambda.length; i++)
            lambda[i] += rho * problem.equalities().get(i).value(x);
        for (int j = 0; j < mu.length; j++)
            mu[j] = Math.max(0, mu[j] + rho * problem.inequalities().get(j).value(x));
        return Multipliers.of(lambda, mu);
    }
}
