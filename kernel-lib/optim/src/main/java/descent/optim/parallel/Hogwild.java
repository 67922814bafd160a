package descent.optim.parallel;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.random.SplitMix64;
import descent.optim.run.Listener;
import descent.optim.run.Result;
import descent.optim.run.Run;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import descent.optim.schedule.Schedule;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Hogwild: threads run SGD on one shared θ and take no lock.
 *
 * <pre>
 * every thread, again and again:
 *   i at random;  read the few θⱼ that fᵢ depends on;  θⱼ ← θⱼ − η ∂fᵢ/∂θⱼ for these j only
 * </pre>
 *
 * <p>Where the terms are sparse, threads rarely meet, and what is lost when they do is no more than noise. Where they are dense they meet always, and the caches spend their time on passing θ to and fro. Components are read and written whole (opaque access), so no
 * half-written number is ever seen. With {@code atomic} an addition is never lost, as the paper assumes; without, two threads that add to one component at the same time may lose one of the two, as most implementations do.
 *
 * <p>An epoch is N terms in all, drawn with replacement; after each the threads meet, and value and gradient of the whole sum are measured for listeners. One thread gives the same bits every time, several do not.
 *
 * <p>Source: Recht, Ré, Wright, Niu, "Hogwild!: a lock-free approach to parallelizing stochastic gradient descent", NeurIPS 2011, algorithm 1.
 *
 * @param learningRate η of epoch 0, 1, …; the paper lets it fall by a factor an epoch
 * @param threads ≥ 1
 * @param epochs ≥ 0
 * @param atomic whether no addition may be lost
 * @param stop asked after every epoch
 * @param listeners see every epoch, on the calling thread
 */
public record Hogwild(
        Schedule learningRate, int threads, int epochs, boolean atomic, StoppingRule stop, List<Listener> listeners) {
    private static final VarHandle COMPONENT = MethodHandles.arrayElementVarHandle(double[].class);

    /** Checks the numbers and copies the list. */
    public Hogwild {
        Require.atLeast(1, "threads", threads);
        Require.atLeast(0, "epochs", epochs);
        listeners = List.copyOf(listeners);
    }

    /** With a constant rate and atomic additions. */
    public Hogwild(double learningRate, int threads, int epochs) {
        this(Schedule.constant(learningRate), threads, epochs, true, StoppingRule.never(), List.of());
    }

    /** Returns this method with additions that may be lost. */
    public Hogwild withLostUpdates() {
        return new Hogwild(learningRate, threads, epochs, false, stop, listeners);
    }

    /** Returns this method with another stopping rule. */
    public Hogwild withStop(StoppingRule rule) {
        return new Hogwild(learningRate, threads, epochs, atomic, rule, listeners);
    }

    /** Returns this method with one more listener. */
    public Hogwild withListener(Listener listener) {
        List<Listener> more = new ArrayList<>(listeners);
        more.add(listener);
        return new Hogwild(learningRate, threads, epochs, atomic, stop, more);
    }

    /**
     * Minimizes from a start, which is not modified.
     *
     * @param f its terms must be safe to compute on several threads at once
     * @param random seeds a generator for each thread
     */
    public Result minimize(SparseSum f, double[] start, RandomGenerator random) {
        Vectors.length("start", start, f.dimension());
        Run run = new Run(toString(), start, stop, listeners);
        Schedule rate = learningRate.start();
        int most = 0;
        for (int i = 0; i < f.terms(); i++) most = Math.max(most, f.touched(i));
        List<Walker> walkers = new ArrayList<>();
        for (int k = 0; k < threads; k++)
            walkers.add(new Walker(f, run.x(), most, atomic, new SplitMix64(random.nextLong())));
        double[] gradient = new double[start.length];
        try (Crew crew = new Crew(threads)) {
            while (true) {
                double value = f.valueAndGradient(run.x(), gradient);
                run.evaluated(1);
                if (run.visit(value, Vectors.norm(gradient)) != Status.RUNNING) break;
                if (run.iteration() == epochs) {
                    run.end(Status.ITERATION_LIMIT);
                    break;
                }
                double eta = rate.at(run.iteration());
                crew.run(k -> walkers.get(k).walk(eta, share(f.terms(), k)));
                run.evaluated(1);
                rate.observe(value);
            }
        }
        return run.result();
    }

    private int share(int terms, int thread) {
        return (int) ((long) terms * (thread + 1) / threads - (long) terms * thread / threads);
    }

    /** What one thread has for itself. */
    private static final class Walker {
        private final SparseSum f;
        private final double[] theta;
        private final boolean atomic;
        private final RandomGenerator random;
        private final double[] values;
        private final double[] slopes;

        Walker(SparseSum f, double[] theta, int most, boolean atomic, RandomGenerator random) {
            this.f = f;
            this.theta = theta;
            this.atomic = atomic;
            this.random = random;
            values = new double[most];
            slopes = new double[most];
        }

        void walk(double eta, int steps) {
            for (int s = 0; s < steps; s++) {
                int i = random.nextInt(f.terms());
                int touched = f.touched(i);
                for (int k = 0; k < touched; k++) values[k] = (double) COMPONENT.getOpaque(theta, f.variable(i, k));
                f.valueAndSlopes(i, values, slopes);
                for (int k = 0; k < touched; k++) add(f.variable(i, k), -eta * slopes[k]);
            }
        }

        private void add(int j, double change) {
            if (atomic) COMPONENT.getAndAdd(theta, j, change);
            else COMPONENT.setOpaque(theta, j, (double) COMPONENT.getOpaque(theta, j) + change);
        }
    }
}
