package descent.optim.minimizer;

import descent.optim.objective.Differentiable;
import descent.optim.run.Result;

/**
 * How a line search method chooses where to look: steepest descent, Newton, BFGS, … An immutable value; what it learns during a run is in its {@link Finder}.
 *
 * <p>A direction is half a method, a {@link LineSearch} the other half, and {@link LineSearchMethod} puts them together. {@link #minimize} does so with the line search that suits the direction.
 *
 * <pre>{@code
 * Result result = new Lbfgs(10).minimize(f, start);
 * Result other = new LineSearchMethod<>(new Lbfgs(10), new WeakWolfe()).withListener(trace).minimize(f, start);
 * }</pre>
 *
 * @param <F> what it must know of the objective
 */
public interface Direction<F extends Differentiable> extends Minimizer<F> {
    /** Returns fresh state for one run. */
    Finder start(F f);

    /** Returns the line search that suits this direction. */
    LineSearch lineSearch();

    /** Minimizes with {@link #lineSearch()}, until ‖∇f‖ ≤ 1e-8 or 10,000 iterations. */
    @Override
    default Result minimize(F f, double[] start) {
        return new LineSearchMethod<>(this).minimize(f, start);
    }

    /** The running state of one run. Not to be shared by threads. */
    interface Finder {
        /**
         * Writes the direction to search from here and returns the step to try first, 1 where the direction has a length of its own.
         *
         * @param x the iterate, not modified; a finder that learns from its iterates is asked once at each
         * @param gradient ∇f(x), not modified
         * @param direction overwritten
         */
        double find(double[] x, double[] gradient, double[] direction);

        /** Forgets what was learnt and returns whether there was anything: after a failed search the run tries once more. */
        default boolean forget() {
            return false;
        }

        /** Returns how many Hessian-vector products and Hessians (each counted as n products) were asked for. */
        default long products() {
            return 0;
        }
    }
}
