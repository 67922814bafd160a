package descent.optim.minimizer;

import descent.optim.objective.TwiceDifferentiable;

/**
 * How a trust region method solves its subproblem, min m(p) = ∇fᵀp + ½pᵀHp with ‖p‖ ≤ Δ, exactly or not. An immutable value.
 */
public interface Subproblem {
    /** Returns fresh state for one run. */
    Solver start(TwiceDifferentiable f);

    /** The running state of one run. */
    interface Solver {
        /**
         * Takes the point whose model is asked for next.
         *
         * @param x not modified, kept until the next call
         * @param gradient ∇f(x), not modified, kept until the next call
         */
        void at(double[] x, double[] gradient);

        /**
         * Writes a step with ‖p‖ ≤ radius and returns the decrease −m(p) that the model predicts; asked again with a smaller radius where the step was not good.
         *
         * @param step overwritten
         */
        double solve(double radius, double[] step);

        /** Returns how many Hessian-vector products were computed, a whole Hessian counted as n. */
        long products();
    }
}
