package descent.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tribuo.math.Parameters;
import org.tribuo.math.StochasticGradientOptimiser;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.la.Tensor;
import org.tribuo.math.optimisers.AdaDelta;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.math.optimisers.Adam;
import org.tribuo.math.optimisers.RMSProp;
import org.tribuo.math.optimisers.SGD;
import org.tribuo.math.protos.ParametersProto;

/** One step of Tribuo's optimiser, with the update of the parameters; the gradient is copied in, for Tribuo consumes it. */
public class TribuoStep {
    /** A started optimiser. */
    @State(Scope.Thread)
    public static class Started {
        Vector parameters = new Vector(new double[0]);
        DenseVector gradient = new DenseVector(0);
        double[] fresh = {};
        StochasticGradientOptimiser optimiser = SGD.getSimpleSGD(1e-3);
        final Tensor[] gradients = new Tensor[1];

        @Setup
        public void start(Workload work) {
            parameters = new Vector(work.theta());
            fresh = work.gradient();
            gradient = new DenseVector(work.n);
            optimiser = optimiser(work.rule);
            optimiser.initialise(parameters);
        }

        private static StochasticGradientOptimiser optimiser(String rule) {
            switch (rule) {
                case "sgd":
                    return SGD.getSimpleSGD(1e-3);
                case "momentum":
                    return SGD.getSimpleSGD(1e-3, 0.9, SGD.Momentum.STANDARD);
                case "adagrad":
                    return new AdaGrad(1e-3);
                case "adadelta":
                    return new AdaDelta();
                case "rmsprop":
                    return new RMSProp(1e-3, 0.99);
                case "adam":
                    return new Adam();
                default:
                    throw new IllegalArgumentException("Tribuo has no " + rule);
            }
        }
    }

    @Benchmark
    public Tensor[] step(Started run) {
        for (int i = 0; i < run.fresh.length; i++) run.gradient.set(i, run.fresh[i]);
        run.gradients[0] = run.gradient;
        run.parameters.update(run.optimiser.step(run.gradients, 1));
        return run.parameters.get();
    }

    /** Tribuo's parameters as one dense vector. */
    static final class Vector implements Parameters {
        private static final long serialVersionUID = 1;

        private Tensor[] tensors;

        Vector(double[] values) {
            tensors = new Tensor[] {DenseVector.createDenseVector(values)};
        }

        @Override
        public Tensor[] getEmptyCopy() {
            return new Tensor[] {new DenseVector(tensors[0].getShape()[0])};
        }

        @Override
        public Tensor[] get() {
            return tensors;
        }

        @Override
        public void set(Tensor[] others) {
            tensors = others;
        }

        @Override
        public void update(Tensor[] gradients) {
            tensors[0].intersectAndAddInPlace(gradients[0]);
        }

        @Override
        public Tensor[] merge(Tensor[][] all, int size) {
            throw new UnsupportedOperationException("one gradient at a time");
        }

        @Override
        public ParametersProto serialize() {
            throw new UnsupportedOperationException("never stored");
        }
    }
}
