package descent.optim.optimizer;

import java.util.Map;

/** A stepper around another one: everything that it does not change, it passes on. */
abstract class WrappingStepper implements CurvatureOptimizer.CurvatureStepper {
    final Optimizer.Stepper inner;

    WrappingStepper(Optimizer inner, Layout layout) {
        this.inner = inner.start(layout);
    }

    @Override
    public void observe(double metric) {
        inner.observe(metric);
    }

    @Override
    public Map<String, double[]> state() {
        return inner.state();
    }

    @Override
    public boolean wantsCurvature() {
        return inner instanceof CurvatureOptimizer.CurvatureStepper curved && curved.wantsCurvature();
    }

    @Override
    public void curvature(double[] diagonal) {
        if (inner instanceof CurvatureOptimizer.CurvatureStepper curved) curved.curvature(diagonal);
    }
}
