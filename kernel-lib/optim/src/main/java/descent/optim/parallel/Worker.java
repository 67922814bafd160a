package descent.optim.parallel;

import descent.optim.data.Batch;
import descent.optim.linalg.Vectors;
import descent.optim.objective.FiniteSum;
import descent.optim.optimizer.Layout;
import descent.optim.optimizer.Optimizer;
import descent.optim.optimizer.Threaded;
import java.util.Arrays;

/** One worker of {@link DataParallel}: its copy of θ, its shard, its state. */
final class Worker {
    private final int index;
    private final FiniteSum f;
    private final double[] theta;
    private final RingAllReduce ring;
    private final boolean sharded;
    private final Optimizer.Stepper stepper;
    private final Shard shard = new Shard();
    private final double[] gradient;
    private final double[] own;
    private final double[] ownGradient;
    private double value;
    private double square;

    Worker(
            int index,
            FiniteSum f,
            double[] theta,
            Optimizer optimizer,
            RingAllReduce ring,
            Layout layout,
            boolean sharded) {
        this.index = index;
        this.f = f;
        this.theta = theta;
        this.ring = ring;
        this.sharded = sharded;
        int from = ring.from(index);
        int to = ring.to(index);
        // Threaded accepts elementwise rules only: just those that can be divided among workers too.
        stepper = sharded ? new Threaded(optimizer, 1).start(cut(layout, from, to)) : optimizer.start(layout);
        gradient = new double[theta.length];
        own = new double[sharded ? to - from : 0];
        ownGradient = new double[own.length];
    }

    /** Returns the part of a layout between two indices. */
    static Layout cut(Layout layout, int from, int to) {
        Layout part = Layout.empty();
        for (Layout.Block block : layout.blocks()) {
            int size = Math.min(to, block.end()) - Math.max(from, block.offset());
            if (size <= 0) continue;
            part = block.decays() ? part.weights(block.name(), size) : part.biases(block.name(), size);
        }
        return part;
    }

    /** Takes its share of the gradient of the batch, and adds up. */
    void gradient(Batch batch, int workers) throws InterruptedException {
        shard.cut(batch, index, workers);
        double share = (double) shard.size() / batch.size();
        if (shard.size() == 0) Arrays.fill(gradient, 0);
        value = shard.size() == 0 ? 0 : share * f.valueAndGradient(theta, shard, gradient);
        Vectors.scale(share, gradient);
        ring.reduceScatter(index, gradient);
        square = 0;
        for (int i = ring.from(index); i < ring.to(index); i++) square += gradient[i] * gradient[i];
        if (!sharded) ring.allGather(index, gradient);
    }

    /** Updates θ: all of it, or its own chunk, which it then passes around. */
    void update() throws InterruptedException {
        if (!sharded) {
            stepper.step(theta, gradient);
            return;
        }
        int from = ring.from(index);
        System.arraycopy(theta, from, own, 0, own.length);
        System.arraycopy(gradient, from, ownGradient, 0, own.length);
        stepper.step(own, ownGradient);
        System.arraycopy(own, 0, theta, from, own.length);
        ring.allGather(index, theta);
    }

    void observe(double metric) {
        stepper.observe(metric);
    }

    /** Returns its share of the batch's value. */
    double value() {
        return value;
    }

    /** Returns the sum of the squares of its own chunk of the gradient. */
    double square() {
        return square;
    }

    /** A stretch of a batch. */
    private static final class Shard implements Batch {
        private Batch whole = Batch.of();
        private int from;
        private int size;

        void cut(Batch batch, int index, int workers) {
            whole = batch;
            from = (int) ((long) batch.size() * index / workers);
            size = (int) ((long) batch.size() * (index + 1) / workers) - from;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public int index(int k) {
            return whole.index(from + k);
        }
    }
}
