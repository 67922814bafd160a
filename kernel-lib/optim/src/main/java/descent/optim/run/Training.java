package descent.optim.run;

import descent.optim.data.Batch;
import descent.optim.data.Batches;
import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;
import descent.optim.objective.FiniteSum;
import descent.optim.objective.Hutchinson;
import descent.optim.optimizer.CurvatureOptimizer.CurvatureStepper;
import descent.optim.optimizer.Layout;
import descent.optim.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The training loop: gradient, update, look, and again.
 *
 * <pre>{@code
 * Trace trace = Trace.withPoints();
 * Result result = new Training(new GradientDescent(0.001), 10_000)
 *         .withStop(StoppingRule.gradientNorm(1e-6))
 *         .withListener(trace)
 *         .minimize(new Rosenbrock(), new double[] {-1.5, 1.5});
 * }</pre>
 *
 * <p>With a {@link Differentiable} each epoch is one update with the full gradient. With a {@link FiniteSum} and a generator
 * each epoch is one pass over the terms in shuffled mini-batches. The start is not modified. The stepper's schedule is told the
 * objective's value after each epoch (after mini-batch epochs: the mean of the batch values of that epoch). The iterates that
 * listeners see are described in {@link Iterate}. A run that diverges ends as {@link Status#NOT_FINITE}; nothing is thrown.
 *
 * <p>A {@link descent.optim.optimizer.CurvatureOptimizer} gets Hutchinson's estimate of the Hessian's diagonal whenever it asks, with
 * random signs from the generator; so it needs one.
 *
 * @param optimizer the rule
 * @param batchSize terms per update for {@link #minimize(FiniteSum, double[], RandomGenerator)}; more than there are means all
 * @param epochs the most passes over the data; for a plain objective, updates
 * @param stop when to end before that; asked at every iterate
 * @param listeners who watches
 */
public record Training(Optimizer optimizer, int batchSize, int epochs, StoppingRule stop, List<Listener> listeners) {
    /** Checks the numbers and copies the list. */
    public Training {
        Require.atLeast(1, "batchSize", batchSize);
        Require.atLeast(0, "epochs", epochs);
        listeners = List.copyOf(listeners);
    }

    /** Full-batch training without another stopping rule than the number of epochs. */
    public Training(Optimizer optimizer, int epochs) {
        this(optimizer, Integer.MAX_VALUE, epochs, StoppingRule.never(), List.of());
    }

    /** Returns this training with another batch size. */
    public Training withBatchSize(int size) {
        return new Training(optimizer, size, epochs, stop, listeners);
    }

    /** Returns this training with another stopping rule. */
    public Training withStop(StoppingRule rule) {
        return new Training(optimizer, batchSize, epochs, rule, listeners);
    }

    /** Returns this training with one more listener. */
    public Training withListener(Listener listener) {
        List<Listener> more = new ArrayList<>(listeners);
        more.add(listener);
        return new Training(optimizer, batchSize, epochs, stop, more);
    }

    /** Minimizes with the full gradient: deterministic, one update per epoch. */
    public Result minimize(Differentiable f, double[] start) {
        return minimize(f, start, Layout.flat(start.length), null);
    }

    /**
     * Minimizes with the full gradient, over parameters that are laid out like this.
     *
     * @param random where an optimizer that wants curvature takes its random signs from; for others null will do
     * @throws IllegalArgumentException if it is null and the optimizer wants curvature
     */
    public Result minimize(Differentiable f, double[] start, Layout layout, @Nullable RandomGenerator random) {
        Vectors.length("start", start, f.dimension());
        Run run = new Run(optimizer.toString(), start, stop, listeners);
        Optimizer.Stepper stepper = optimizer.start(layout);
        CurvatureSource curvature = new CurvatureSource(stepper, start.length, random);
        double[] gradient = new double[start.length];
        double value = f.valueAndGradient(run.x(), gradient);
        run.evaluated(1);
        while (run.visit(value, Vectors.norm(gradient)) == Status.RUNNING) {
            if (run.iteration() == epochs) {
                run.end(Status.ITERATION_LIMIT);
                break;
            }
            if (curvature.wanted()) curvature.give(f, run);
            stepper.step(run.x(), gradient);
            value = f.valueAndGradient(run.x(), gradient);
            run.evaluated(1);
            stepper.observe(value);
        }
        return run.result();
    }

    /** Minimizes with the full gradient, over parameters that are laid out like this. */
    public Result minimize(Differentiable f, double[] start, Layout layout) {
        return minimize(f, start, layout, null);
    }

    /** Minimizes with the gradients of shuffled mini-batches; the same generator state gives the same run, bit by bit. */
    public Result minimize(FiniteSum f, double[] start, RandomGenerator random) {
        Batches batches = Batches.shuffled(f.terms(), batchSize, random);
        return minimize(f, start, Layout.flat(start.length), batches, random);
    }

    /**
     * Minimizes with the gradients of batches that are drawn like this, over parameters that are laid out like this.
     *
     * @param random where an optimizer that wants curvature takes its random signs from
     */
    public Result minimize(FiniteSum f, double[] start, Layout layout, Batches batches, RandomGenerator random) {
        Vectors.length("start", start, f.dimension());
        Run run = new Run(optimizer.toString(), start, stop, listeners);
        Optimizer.Stepper stepper = optimizer.start(layout);
        CurvatureSource curvature = new CurvatureSource(stepper, start.length, random);
        double[] gradient = new double[start.length];
        long limit = (long) epochs * batches.perEpoch();
        double sum = 0;
        while (run.iteration() + 1 < limit) {
            Batch batch = batches.next();
            double value = f.valueAndGradient(run.x(), batch, gradient);
            run.evaluated(1);
            if (run.visit(value, Vectors.norm(gradient)) != Status.RUNNING) return run.result();
            if (curvature.wanted()) curvature.give(on(f, batch), run);
            stepper.step(run.x(), gradient);
            sum += value;
            if (batches.epochEnded()) {
                stepper.observe(sum / batches.perEpoch());
                sum = 0;
            }
        }
        double value = f.valueAndGradient(run.x(), gradient);
        run.evaluated(1);
        run.visit(value, Vectors.norm(gradient));
        run.end(Status.ITERATION_LIMIT);
        return run.result();
    }

    /** The mean over one batch as an objective of its own. */
    private static Differentiable on(FiniteSum f, Batch batch) {
        return Differentiable.of(f.dimension(), (x, gradient) -> f.valueAndGradient(x, batch, gradient));
    }

    /** Gives a stepper the estimates of the Hessian's diagonal that it asks for. */
    private static final class CurvatureSource {
        private final @Nullable CurvatureStepper stepper;
        private final @Nullable RandomGenerator random;
        private final double[] diagonal;

        CurvatureSource(Optimizer.Stepper stepper, int n, @Nullable RandomGenerator random) {
            this.stepper = stepper instanceof CurvatureStepper curved ? curved : null;
            this.random = random;
            diagonal = new double[this.stepper == null ? 0 : n];
        }

        boolean wanted() {
            return stepper != null && stepper.wantsCurvature();
        }

        void give(Differentiable f, Run run) {
            if (stepper == null) return;
            if (random == null)
                throw new IllegalArgumentException(
                        "random must not be null for an optimizer that wants curvature: it needs random signs");
            new Hutchinson(diagonal.length, random).estimate(f, run.x(), diagonal);
            run.evaluated(2);
            stepper.curvature(diagonal);
        }
    }
}
