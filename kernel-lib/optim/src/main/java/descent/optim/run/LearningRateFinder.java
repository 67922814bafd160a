package descent.optim.run;

import descent.optim.data.Batch;
import descent.optim.data.Batches;
import descent.optim.linalg.Powers;
import descent.optim.linalg.Require;
import descent.optim.objective.FiniteSum;
import descent.optim.optimizer.Layout;
import descent.optim.optimizer.Optimizer;
import descent.optim.schedule.Schedule;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Smith's range test: one short run whose learning rate grows by a factor at every step, to see where learning begins and where it breaks.
 *
 * <pre>
 * η_k = low (high/low)^{k/(K−1)}
 * s ← β s + (1 − β) loss,  ŝ = s/(1 − β^{k+1})
 * stop where ŝ &gt; d · (smallest ŝ so far) or not finite
 * </pre>
 *
 * <p>The pick is the rate at which ŝ falls most steeply over log η, not counting the first 1/(1 − β) steps, in which ŝ is a mean of
 * few batches and falls and rises by chance; it is usually three to ten times below the rate of the smallest ŝ, which is already too large to train with. The test is noisy: look at the curve.
 *
 * <p>Source: Smith, "Cyclical learning rates for training neural networks", WACV 2017, section 3.3; smoothing and stop as in the fastai library.
 *
 * @param lowest low &gt; 0, usually 1e-7
 * @param highest high &gt; low, usually 10
 * @param steps K ≥ 3, usually 100
 * @param smoothing β in [0, 1), usually 0.98 for 1000 steps, 0.9 for 100
 * @param divergence d &gt; 1, usually 4
 */
public record LearningRateFinder(double lowest, double highest, int steps, double smoothing, double divergence) {
    /** Checks the settings. */
    public LearningRateFinder {
        Require.positive("lowest", lowest);
        Require.that(
                highest > lowest && highest <= Double.MAX_VALUE, "highest", "must be finite and above lowest", highest);
        Require.atLeast(3, "steps", steps);
        Require.fraction("smoothing", smoothing);
        Require.that(divergence > 1, "divergence", "must be above 1", divergence);
    }

    /** From 1e-7 to 10 in 100 steps, β = 0.9, d = 4. */
    public LearningRateFinder() {
        this(1e-7, 10, 100, 0.9, 4);
    }

    /**
     * Runs the test from a copy of the start.
     *
     * @param optimizer makes the optimizer of a schedule, for instance {@code Adam::new}
     */
    public Finding find(
            Function<Schedule, Optimizer> optimizer,
            FiniteSum f,
            double[] start,
            int batchSize,
            RandomGenerator random) {
        Schedule growing = step -> lowest * Powers.of(highest / lowest, (double) step / (steps - 1));
        Optimizer.Stepper stepper = optimizer.apply(growing).start(Layout.flat(start.length));
        Batches batches = Batches.shuffled(f.terms(), batchSize, random);
        double[] x = start.clone();
        double[] gradient = new double[x.length];
        double[] rates = new double[steps];
        double[] losses = new double[steps];
        double[] smoothed = new double[steps];
        double average = 0;
        double best = Double.POSITIVE_INFINITY;
        int k = 0;
        while (k < steps) {
            Batch batch = batches.next();
            double loss = f.valueAndGradient(x, batch, gradient);
            average = smoothing * average + (1 - smoothing) * loss;
            double now = average / (1 - Powers.of(smoothing, k + 1));
            if (!Double.isFinite(now)) break;
            rates[k] = growing.at(k);
            losses[k] = loss;
            smoothed[k] = now;
            k++;
            best = Math.min(best, now);
            if (now > best + (divergence - 1) * Math.abs(best)) break;
            stepper.step(x, gradient);
        }
        return new Finding(Arrays.copyOf(rates, k), Arrays.copyOf(losses, k), Arrays.copyOf(smoothed, k), this);
    }

    /** What the range test saw. Immutable. */
    public static final class Finding {
        private final double[] rates;
        private final double[] losses;
        private final double[] smoothed;
        private final boolean broke;
        private final int steepest;
        private final int lowestLoss;

        Finding(double[] rates, double[] losses, double[] smoothed, LearningRateFinder settings) {
            this.rates = rates;
            this.losses = losses;
            this.smoothed = smoothed;
            broke = rates.length < settings.steps;
            int low = 0;
            for (int k = 1; k < smoothed.length; k++) if (smoothed[k] < smoothed[low]) low = k;
            lowestLoss = low;
            int steep = 0;
            double slope = 0;
            int settled = (int) Math.round(1 / (1 - settings.smoothing)); // before that ŝ is a mean of few batches
            for (int k = settled; k < low; k++) { // equal distances in log η, so plain differences compare slopes
                double fall = smoothed[k + 1] - smoothed[k - 1];
                if (fall < slope) {
                    slope = fall;
                    steep = k;
                }
            }
            steepest = steep;
        }

        /** Returns the rates that were tried. */
        public double[] rates() {
            return rates.clone();
        }

        /** Returns the batch losses seen before the step with each rate. */
        public double[] losses() {
            return losses.clone();
        }

        /** Returns the smoothed losses. */
        public double[] smoothedLosses() {
            return smoothed.clone();
        }

        /**
         * Returns the rate at which the smoothed loss fell most steeply.
         *
         * @throws IllegalStateException if it never fell, or fewer than three rates were seen
         */
        public double suggestion() {
            if (steepest == 0) throw new IllegalStateException(explanation());
            return rates[steepest];
        }

        /** Returns whether the loss broke away before the highest rate was reached. */
        public boolean diverged() {
            return broke;
        }

        /** Returns in words how the pick was made, or why there is none. */
        public String explanation() {
            if (steepest == 0)
                return "no pick: the smoothed loss never fell; try lower rates, more steps or less smoothing";
            return String.format(
                    Locale.ROOT,
                    "pick %.3g: there the smoothed loss falls most steeply; it is smallest at %.3g%s",
                    rates[steepest],
                    rates[lowestLoss],
                    broke
                            ? String.format(Locale.ROOT, " and breaks away by %.3g", rates[rates.length - 1])
                            : "; it never broke away, so the range could reach higher");
        }

        @Override
        public String toString() {
            return explanation();
        }
    }
}
