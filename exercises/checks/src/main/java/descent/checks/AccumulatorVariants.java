package descent.checks;

import descent.check.Misconception;
import descent.contracts.AccumulatorStart;
import java.util.Arrays;

/** What goes wrong in gradient accumulation. */
final class AccumulatorVariants {
    private AccumulatorVariants() {}

    @Misconception(
            name = "the sum of the gradients",
            hint =
                    "Feed two equal gradients with K = 2: your update is twice as long as either. SGD would take that for a larger rate; what has been forgotten?")
    static AccumulatorStart sum() {
        return (n, every, maxNorm) -> {
            Held held = new Held(n, maxNorm);
            return (gradient, examples, last) -> {
                held.hold(gradient, 1, 0);
                held.total = 1;
                return last || held.batches == every ? held.release() : new double[0];
            };
        };
    }

    @Misconception(
            name = "an update after every micro-batch",
            hint = "Your first call already returns a gradient, although K is 2. When is it time for an update?")
    static AccumulatorStart everyTime() {
        return (n, every, maxNorm) -> {
            Held held = new Held(n, maxNorm);
            return (gradient, examples, last) -> {
                held.hold(gradient, examples, examples);
                return held.release();
            };
        };
    }

    @Misconception(
            name = "the rest leaks into the next epoch",
            hint =
                    "At the end of an epoch you return nothing and keep what is held: the next epoch's first update then uses old gradients. What is the third argument for?")
    static AccumulatorStart leaking() {
        return (n, every, maxNorm) -> {
            Held held = new Held(n, maxNorm);
            return (gradient, examples, last) -> {
                held.hold(gradient, examples, examples);
                return held.batches == every ? held.release() : new double[0];
            };
        };
    }

    @Misconception(
            name = "micro-batches of different size count equally",
            hint =
                    "Four examples with gradient 1 and two with gradient 3: your mean is 2. What is the mean of the six numbers?")
    static AccumulatorStart equally() {
        return (n, every, maxNorm) -> {
            Held held = new Held(n, maxNorm);
            return (gradient, examples, last) -> {
                held.hold(gradient, 1, 1);
                return last || held.batches == every ? held.release() : new double[0];
            };
        };
    }

    @Misconception(
            name = "every micro-batch is clipped by itself",
            hint =
                    "You shorten each gradient before you add it up. A long one that the others would have balanced is cut all the same. What exactly is the update made with?")
    static AccumulatorStart clipEach() {
        return (n, every, maxNorm) -> {
            Held held = new Held(n, maxNorm);
            return (gradient, examples, last) -> {
                held.hold(held.shortened(gradient.clone()), examples, examples);
                return last || held.batches == every ? held.release() : new double[0];
            };
        };
    }

    @Misconception(
            name = "nothing is zeroed after an update",
            hint =
                    "Your second update still contains the gradients of the first. What does the standard loop do after every update?")
    static AccumulatorStart notZeroed() {
        return (n, every, maxNorm) -> {
            Held held = new Held(n, maxNorm);
            return (gradient, examples, last) -> {
                held.hold(gradient, examples, examples);
                if (!last && held.batches < every) {
                    return new double[0];
                }
                held.batches = 0;
                return held.mean();
            };
        };
    }

    /** The pieces that the mistakes share. */
    private static final class Held {
        private final double maxNorm;
        private final double[] sum;
        private double total;
        private int batches;

        Held(int n, double maxNorm) {
            this.maxNorm = maxNorm;
            sum = new double[n];
        }

        void hold(double[] gradient, double weight, double more) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weight * gradient[i];
            }
            total += more;
            batches++;
        }

        double[] mean() {
            double[] mean = sum.clone();
            for (int i = 0; i < mean.length; i++) {
                mean[i] /= total;
            }
            return shortened(mean);
        }

        double[] shortened(double[] g) {
            double norm = 0;
            for (double v : g) {
                norm = Math.hypot(norm, v);
            }
            for (int i = 0; norm > maxNorm && i < g.length; i++) {
                g[i] *= maxNorm / norm;
            }
            return g;
        }

        double[] release() {
            double[] mean = mean();
            Arrays.fill(sum, 0);
            total = 0;
            batches = 0;
            return mean;
        }
    }
}
