package descent.optim.constrained;

import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;
import java.util.ArrayList;
import java.util.List;

/**
 * A problem with constraints: min f(x) with hᵢ(x) = 0 and gⱼ(x) ≤ 0. Immutable.
 *
 * <pre>{@code
 * // min x + y on the disc x² + y² ≤ 2
 * var problem = ConstrainedProblem.of(f).withInequality(disc);
 * }</pre>
 *
 * @param objective f
 * @param equalities h₁, h₂, …
 * @param inequalities g₁, g₂, …, each meant to be ≤ 0; textbooks that write c ≥ 0 mean g = −c
 */
public record ConstrainedProblem(
        Differentiable objective, List<Differentiable> equalities, List<Differentiable> inequalities) {
    /** Copies the lists and checks the dimensions. */
    public ConstrainedProblem {
        equalities = List.copyOf(equalities);
        inequalities = List.copyOf(inequalities);
        for (Differentiable c : equalities) sameDimension(objective, c);
        for (Differentiable c : inequalities) sameDimension(objective, c);
    }

    private static void sameDimension(Differentiable f, Differentiable constraint) {
        if (f.dimension() != constraint.dimension())
            throw new IllegalArgumentException("every constraint must have the objective's dimension " + f.dimension()
                    + " but one has " + constraint.dimension());
    }

    /** Returns the problem without constraints. */
    public static ConstrainedProblem of(Differentiable objective) {
        return new ConstrainedProblem(objective, List.of(), List.of());
    }

    /** Returns this problem with h(x) = 0 too. */
    public ConstrainedProblem withEquality(Differentiable h) {
        return new ConstrainedProblem(objective, and(equalities, h), inequalities);
    }

    /** Returns this problem with g(x) ≤ 0 too. */
    public ConstrainedProblem withInequality(Differentiable g) {
        return new ConstrainedProblem(objective, equalities, and(inequalities, g));
    }

    /** Returns this problem with low ≤ xᵢ ≤ high too, for all i: n inequalities for each bound that is finite, lower ones first. */
    public ConstrainedProblem withBounds(double low, double high) {
        return withBounds(Vectors.filled(dimension(), low), Vectors.filled(dimension(), high));
    }

    /**
     * Returns this problem with lowᵢ ≤ xᵢ ≤ highᵢ too: an inequality for each bound that is finite, lower ones first.
     *
     * @param low n numbers, −∞ where there is no bound
     * @param high n numbers, +∞ where there is no bound
     */
    public ConstrainedProblem withBounds(double[] low, double[] high) {
        int n = dimension();
        Vectors.length("low", low, n);
        Vectors.length("high", high, n);
        ConstrainedProblem bounded = this;
        for (int i = 0; i < n; i++)
            if (low[i] > Double.NEGATIVE_INFINITY) bounded = bounded.withInequality(Affine.atLeast(n, i, low[i]));
        for (int i = 0; i < n; i++)
            if (high[i] < Double.POSITIVE_INFINITY) bounded = bounded.withInequality(Affine.atMost(n, i, high[i]));
        return bounded;
    }

    private static List<Differentiable> and(List<Differentiable> some, Differentiable more) {
        List<Differentiable> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /** Returns n, the number of variables. */
    public int dimension() {
        return objective.dimension();
    }
}
