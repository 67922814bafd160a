package descent.optim.optimizer;

import java.util.Map;

/** A stepper around another one: everything that it does not change, it passes on. */
abstract class WrappingStepper implements Optimizer.Stepper {
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
}
