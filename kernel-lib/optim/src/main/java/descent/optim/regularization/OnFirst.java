package descent.optim.regularization;

import descent.optim.linalg.Require;
import java.util.Arrays;

/** A penalty on the first components alone. Allocates a copy of them unless the penalty is separable. */
record OnFirst(ProximalOperator inner, int penalized) implements ProximalOperator {
    OnFirst {
        Require.atLeast(0, "penalized", penalized);
    }

    @Override
    public double value(double[] x) {
        if (inner instanceof Separable separable) return separable.value(x, penalized);
        return inner.value(Arrays.copyOf(x, penalized));
    }

    @Override
    public void prox(double[] x, double stepSize) {
        if (inner instanceof Separable separable) {
            separable.prox(x, penalized, stepSize);
            return;
        }
        double[] first = Arrays.copyOf(x, penalized);
        inner.prox(first, stepSize);
        System.arraycopy(first, 0, x, 0, penalized);
    }
}
