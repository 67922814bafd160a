package descent.optim.optimizer;

/** An optimizer that also uses an estimate of the Hessian's diagonal, such as Sophia. */
public interface CurvatureOptimizer extends Optimizer {
    @Override
    CurvatureStepper start(Layout layout);

    @Override
    default CurvatureStepper start(int n) {
        return start(Layout.flat(n));
    }

    /** A stepper that takes an estimate of the Hessian's diagonal now and then. */
    interface CurvatureStepper extends Stepper {
        /** Returns whether the coming step wants a fresh estimate. */
        boolean wantsCurvature();

        /**
         * Gives the estimate for the coming step.
         *
         * @param diagonal an estimate of diag ∇²f(θ), not modified
         */
        void curvature(double[] diagonal);
    }
}
