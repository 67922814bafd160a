package descent.optim.regularization;

import descent.optim.regularization.CoordinateDescent.Pass;
import java.util.List;

/** A lasso or elastic net solution with its certificate: the duality gap says how far above the minimum it is at most. Immutable. */
public final class SparseFit {
    private final LinearModel model;
    private final double[] w;
    private final double objective;
    private final double gap;
    private final List<Pass> passes;

    SparseFit(LinearModel model, double[] w, double objective, double gap, List<Pass> passes) {
        this.model = model;
        this.w = w.clone();
        this.objective = objective;
        this.gap = gap;
        this.passes = List.copyOf(passes);
    }

    /** Returns the model in the data's own units. */
    public LinearModel model() {
        return model;
    }

    /** Returns a copy of the coefficients of the prepared columns, to start from again. */
    public double[] coefficients() {
        return w.clone();
    }

    /** Returns (1/2n)‖y − Xw‖² + penalty. */
    public double objective() {
        return objective;
    }

    /** Returns the duality gap in the objective's units. */
    public double gap() {
        return gap;
    }

    /** Returns the history of the passes; empty where the method makes none. */
    public List<Pass> passes() {
        return passes;
    }

    @Override
    public String toString() {
        return model + ", objective " + objective + ", duality gap " + gap;
    }
}
