package descent.optim.optimizer;

import descent.optim.linalg.Require;
import java.util.concurrent.RecursiveAction;

/**
 * Divides the components of an elementwise rule among threads; the numbers stay the same to the last bit.
 *
 * <pre>
 * θ[0, n/p), θ[n/p, 2n/p), …   each range by a thread of its own
 * </pre>
 *
 * <p>Worth it where arithmetic is the limit and n is large: Adam on a million parameters. A rule that only streams through memory (plain gradient descent) gains little, and below some 50 000 components a thread
 * costs more to wake than it saves, so smaller ranges are not made. Threads are those of the JVM's common pool. Allocates nothing per step.
 *
 * <p>Differs from {@code torch.set_num_threads}: that divides every operation of the process, this one wrapper divides one update.
 *
 * @param rule an elementwise rule: one whose components do not depend on each other (not Shampoo, Adafactor, LARS, LAMB, a wrapper)
 * @param threads p ≥ 1; 1 changes nothing
 * @param leastPerThread n is divided into fewer ranges if a range would be smaller; ≥ 1, usually 50 000
 */
public record Threaded(Optimizer rule, int threads, int leastPerThread) implements Optimizer {
    /** Checks the numbers. */
    public Threaded {
        Require.atLeast(1, "threads", threads);
        Require.atLeast(1, "leastPerThread", leastPerThread);
    }

    /** Ranges of at least 50 000 components. */
    public Threaded(Optimizer rule, int threads) {
        this(rule, threads, 50_000);
    }

    /**
     * Returns fresh state of the rule, divided.
     *
     * @throws IllegalArgumentException if the rule is not elementwise
     */
    @Override
    public Stepper start(Layout layout) {
        if (!(rule.start(layout) instanceof ElementwiseStepper stepper))
            throw new IllegalArgumentException("rule must be elementwise, so that its components can be divided among"
                    + " threads, but was " + rule);
        stepper.divide(new Ranges(stepper, Math.min(threads, Math.max(1, layout.size() / leastPerThread))));
        return stepper;
    }

    private static final class Ranges implements ElementwiseStepper.Ranges {
        private final Range[] others;

        Ranges(ElementwiseStepper stepper, int ranges) {
            others = new Range[ranges - 1];
            for (int k = 0; k < others.length; k++) others[k] = new Range(stepper);
        }

        @Override
        public void run(ElementwiseStepper stepper, double[] theta, double[] g) {
            int ranges = others.length + 1;
            int width = theta.length / ranges;
            for (int k = 0; k < others.length; k++) {
                others[k].set(theta, g, (k + 1) * width, k + 2 == ranges ? theta.length : (k + 2) * width);
                others[k].fork();
            }
            stepper.update(theta, g, 0, others.length == 0 ? theta.length : width);
            for (int k = others.length - 1; k >= 0; k--) others[k].join();
        }
    }

    private static final class Range extends RecursiveAction {
        private final transient ElementwiseStepper stepper;
        private transient double[] theta = {};
        private transient double[] g = {};
        private int from;
        private int to;

        Range(ElementwiseStepper stepper) {
            this.stepper = stepper;
        }

        void set(double[] theta, double[] g, int from, int to) {
            reinitialize();
            this.theta = theta;
            this.g = g;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            stepper.update(theta, g, from, to);
        }
    }
}
