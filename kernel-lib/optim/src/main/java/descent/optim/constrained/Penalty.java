package descent.optim.constrained;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Control;
import descent.optim.minimizer.Controlled;
import descent.optim.minimizer.Lbfgs;
import descent.optim.minimizer.Minimizer;
import descent.optim.objective.Differentiable;

/**
 * The quadratic penalty: a sequence of problems without constraints in which violating them becomes dearer.
 *
 * <pre>
 * min f(x) + (ρ/2) Σ hᵢ(x)² + (ρ/2) Σ max(0, gⱼ(x))²,   then ρ ← growth·ρ
 * λᵢ ≈ ρhᵢ(x),   μⱼ ≈ ρ max(0, gⱼ(x))
 * </pre>
 *
 * <p>Never exact: the violation is about λ/ρ, and the condition number of the problem grows like ρ. {@link AugmentedLagrangian} is exact for a finite ρ. Each round starts where the last one ended; iterates are the rounds.
 *
 * <p>Source: Courant 1943; Nocedal and Wright, "Numerical optimization", 2nd edition, 2006, framework 17.1.
 *
 * @param penalty ρ of the first round, &gt; 0
 * @param growth &gt; 1
 * @param tolerance ends where the largest KKT residual is at most this, ≥ 0
 * @param inner minimizes without constraints
 * @param control what ends a run and who watches it; iterations are rounds
 */
public record Penalty(double penalty, double growth, double tolerance, Minimizer<Differentiable> inner, Control control)
        implements Controlled<Penalty> {
    /** Checks the settings. */
    public Penalty {
        Require.positive("penalty", penalty);
        Require.that(growth > 1 && growth <= Double.MAX_VALUE, "growth", "must be finite and greater than 1", growth);
        Require.nonNegative("tolerance", tolerance);
    }

    /** Minimizes with {@link Lbfgs}, at most 50 rounds, to 1e-6. */
    public Penalty(double penalty, double growth) {
        this(penalty, growth, 1e-6, new Lbfgs(), Control.DEFAULT.withIterations(50));
    }

    /** ρ = 10, growing tenfold. */
    public Penalty() {
        this(10, 10);
    }

    @Override
    public Penalty with(Control other) {
        return new Penalty(penalty, growth, tolerance, inner, other);
    }

    /** Returns f + (ρ/2)(Σ hᵢ² + Σ max(0, gⱼ)²): one round's objective, to draw or to minimize by hand. */
    public static Differentiable penalized(ConstrainedProblem problem, double rho) {
        return Augmented.of(problem, zero(problem), rho);
    }

    private static Multipliers zero(ConstrainedProblem problem) {
        return Multipliers.of(
                new double[problem.equalities().size()],
                new double[problem.inequalities().size()]);
    }

    /** Minimizes from a copy of the start, which need not be feasible. */
    public ConstrainedResult minimize(ConstrainedProblem problem, double[] start) {
        Vectors.length("start", start, problem.dimension());
        Rounds rounds = new Rounds(problem, start, control, this.toString(), tolerance);
        Multipliers multipliers = zero(problem);
        for (double rho = penalty; rounds.visit(multipliers); rho *= growth) {
            rounds.minimize(Augmented.of(problem, zero(problem), rho), inner);
            multipliers = Augmented.updated(problem, zero(problem), rho, rounds.x());
        }
        return rounds.result(multipliers);
    }

    @Override
    public String toString() {
        return "Penalty[penalty=" + penalty + ", growth=" + growth + "]";
    }
}
