package descent.optim.parallel;

import descent.optim.data.Batches;
import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.FiniteSum;
import descent.optim.optimizer.Optimizer;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Workers that send gradients to a server which holds θ, in simulated time: who waits, and how old gradients are.
 *
 * <pre>
 * synchronous    all workers compute at the same θ; when the last is ready, one update with the mean gradient
 * asynchronous   a worker that is ready sends its gradient, the server updates at once, the worker takes the new θ
 * </pre>
 *
 * <p>The delay of a gradient is the number of updates between reading θ and using the gradient. With p workers of equal speed it becomes p − 1; a slow worker's gradients are older still. Messages take no time: add it to the durations. One thread, and the same numbers
 * every time.
 *
 * <p>Source: Dean et al., "Large scale distributed deep networks", NeurIPS 2012, section 4.1; Chen et al., "Revisiting distributed synchronous SGD", 2016.
 *
 * @param optimizer the server's rule
 * @param workers p ≥ 1
 * @param batchSize terms per gradient of one worker, ≥ 1
 * @param durations how long a gradient takes
 */
public record ParameterServer(Optimizer optimizer, int workers, int batchSize, Durations durations) {
    /** Checks the numbers. */
    public ParameterServer {
        Require.atLeast(1, "workers", workers);
        Require.atLeast(1, "batchSize", batchSize);
    }

    /** How long a worker takes for one gradient. */
    @FunctionalInterface
    public interface Durations {
        /** Draws the time, &gt; 0, of worker k's next gradient. */
        double draw(int worker, RandomGenerator random);
    }

    /**
     * Trains without waiting until the time is over.
     *
     * @param start not modified
     * @param time how long, ≥ 0
     */
    public Timeline asynchronous(FiniteSum f, double[] start, double time, RandomGenerator random) {
        Vectors.length("start", start, f.dimension());
        Require.nonNegative("time", time);
        Batches batches = Batches.withReplacement(f.terms(), batchSize, random);
        Timeline timeline = new Timeline(f, start);
        Optimizer.Stepper stepper = optimizer.start(start.length);
        double[] gradient = new double[start.length];
        double[][] read = new double[workers][];
        int[] readAt = new int[workers];
        double[] ready = new double[workers];
        for (int k = 0; k < workers; k++) {
            read[k] = start.clone();
            ready[k] = duration(k, random);
        }
        while (true) {
            int next = 0;
            for (int k = 1; k < workers; k++) if (ready[k] < ready[next]) next = k;
            if (ready[next] > time) return timeline;
            f.valueAndGradient(read[next], batches.next(), gradient);
            stepper.step(timeline.theta, gradient);
            timeline.updated(ready[next], timeline.updates() - readAt[next]);
            System.arraycopy(timeline.theta, 0, read[next], 0, start.length);
            readAt[next] = timeline.updates();
            ready[next] += duration(next, random);
        }
    }

    /**
     * Trains with everybody waiting for the slowest until the time is over.
     *
     * @param start not modified
     * @param time how long, ≥ 0
     */
    public Timeline synchronous(FiniteSum f, double[] start, double time, RandomGenerator random) {
        Vectors.length("start", start, f.dimension());
        Require.nonNegative("time", time);
        Batches batches = Batches.withReplacement(f.terms(), batchSize, random);
        Timeline timeline = new Timeline(f, start);
        Optimizer.Stepper stepper = optimizer.start(start.length);
        double[] gradient = new double[start.length];
        double[] mean = new double[start.length];
        double now = 0;
        while (true) {
            double slowest = 0;
            for (int k = 0; k < workers; k++) slowest = Math.max(slowest, duration(k, random));
            now += slowest;
            if (now > time) return timeline;
            Arrays.fill(mean, 0);
            for (int k = 0; k < workers; k++) {
                f.valueAndGradient(timeline.theta, batches.next(), gradient);
                Vectors.axpy(1.0 / workers, gradient, mean);
            }
            stepper.step(timeline.theta, mean);
            timeline.updated(now, 0);
        }
    }

    private double duration(int worker, RandomGenerator random) {
        return Require.positive("the duration of a gradient", durations.draw(worker, random));
    }
}
