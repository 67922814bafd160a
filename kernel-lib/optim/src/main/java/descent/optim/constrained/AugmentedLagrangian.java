package descent.optim.constrained;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Control;
import descent.optim.minimizer.Controlled;
import descent.optim.minimizer.Lbfgs;
import descent.optim.minimizer.LineSearchMethod;
import descent.optim.minimizer.Minimizer;
import descent.optim.objective.Differentiable;
import descent.optim.run.StoppingRule;

/**
 * The method of multipliers: the penalty's rounds with multipliers that learn, so that it is exact without ρ → ∞.
 *
 * <pre>
 * min f + Σ (λᵢhᵢ + ½ρhᵢ²) + (1/2ρ) Σ (max(0, μⱼ + ρgⱼ)² − μⱼ²)
 * λᵢ ← λᵢ + ρhᵢ(x),   μⱼ ← max(0, μⱼ + ρgⱼ(x))
 * ρ ← growth·ρ where the violation has not fallen to a quarter
 * </pre>
 *
 * <p>The violation counted for an inequality is max(gⱼ, −μⱼ/ρ), which sees complementarity too. Stationarity holds after every round as exactly as it was minimized; multipliers converge linearly, the faster the larger ρ. Needs no feasible start and
 * finds local minima of problems that are not convex. Each round starts where the last one ended; iterates are the rounds, their value is f and their gradient norm the largest KKT residual.
 *
 * <p>Source: Hestenes and Powell, each 1969; Rockafellar 1973 for inequalities; Nocedal and Wright, "Numerical optimization", 2nd edition, 2006, algorithm 17.4; the test on ρ from Birgin and Martínez, "Practical augmented Lagrangian methods", 2014.
 *
 * @param penalty ρ of the first round, &gt; 0
 * @param growth &gt; 1
 * @param tolerance ends where the largest KKT residual is at most this, ≥ 0
 * @param inner minimizes without constraints
 * @param control what ends a run and who watches it; iterations are rounds
 */
public record AugmentedLagrangian(
        double penalty, double growth, double tolerance, Minimizer<Differentiable> inner, Control control)
        implements Controlled<AugmentedLagrangian> {
    /** Checks the settings. */
    public AugmentedLagrangian {
        Require.positive("penalty", penalty);
        Require.that(growth > 1 && growth <= Double.MAX_VALUE, "growth", "must be finite and greater than 1", growth);
        Require.nonNegative("tolerance", tolerance);
    }

    /** Minimizes with {@link Lbfgs} to ‖∇‖ ≤ 1e-10, at most 100 rounds, to 1e-9; ρ grows fivefold. */
    public AugmentedLagrangian(double penalty) {
        this(
                penalty,
                5,
                1e-9,
                new LineSearchMethod<>(new Lbfgs(20)).withStop(StoppingRule.gradientNorm(1e-10)),
                Control.DEFAULT.withIterations(100).withStop(StoppingRule.never()));
    }

    /** ρ = 10. */
    public AugmentedLagrangian() {
        this(10);
    }

    @Override
    public AugmentedLagrangian with(Control other) {
        return new AugmentedLagrangian(penalty, growth, tolerance, inner, other);
    }

    /** Minimizes from a copy of the start, which need not be feasible, with multipliers 0. */
    public ConstrainedResult minimize(ConstrainedProblem problem, double[] start) {
        Vectors.length("start", start, problem.dimension());
        Rounds rounds = new Rounds(problem, start, control, this.toString(), tolerance);
        Multipliers multipliers = Multipliers.of(
                new double[problem.equalities().size()],
                new double[problem.inequalities().size()]);
        double rho = penalty;
        double before = Double.POSITIVE_INFINITY;
        while (rounds.visit(multipliers)) {
            rounds.minimize(Augmented.of(problem, multipliers, rho), inner);
            double violation = violation(problem, multipliers, rho, rounds.x());
            multipliers = Augmented.updated(problem, multipliers, rho, rounds.x());
            if (violation > before / 4) rho *= growth;
            before = violation;
        }
        return rounds.result(multipliers);
    }

    private static double violation(ConstrainedProblem problem, Multipliers at, double rho, double[] x) {
        double largest = 0;
        for (Differentiable h : problem.equalities()) largest = Math.max(largest, Math.abs(h.value(x)));
        for (int j = 0; j < problem.inequalities().size(); j++) {
            double g = problem.inequalities().get(j).value(x);
            largest = Math.max(largest, Math.abs(Math.max(g, -at.mu(j) / rho)));
        }
        return largest;
    }

    @Override
    public String toString() {
        return "AugmentedLagrangian[penalty=" + penalty + ", growth=" + growth + "]";
    }
}
