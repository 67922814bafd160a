package descent.optim.parallel;

import descent.optim.data.Batch;
import descent.optim.data.Batches;
import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.FiniteSum;
import descent.optim.optimizer.Layout;
import descent.optim.optimizer.Optimizer;
import descent.optim.run.Listener;
import descent.optim.run.Result;
import descent.optim.run.Run;
import descent.optim.run.Status;
import descent.optim.run.StoppingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/**
 * Synchronous data-parallel training on real threads: every worker has all of θ and a share of each batch.
 *
 * <pre>
 * 1. every worker k starts from the same θ
 * 2. the batch of B is cut into p shards of B₁, …, B_p terms
 * 3. worker k computes gₖ, the mean gradient of its shard
 * 4. ring all-reduce gives everyone g = Σ (Bₖ/B) gₖ
 * 5. every worker makes the same update with g
 * </pre>
 *
 * <p>g is the gradient of the whole batch, whatever the shards' sizes, so the run is that of {@link descent.optim.run.Training} with the same generator, up to rounding. Two things would change that: a loss that is no mean over its terms (batch
 * norm over a shard is another function than over the batch) and a plain mean of unequal shards. All θ stay equal to the last bit; each run gives the same bits again.
 *
 * <p>With {@code shardedState} worker k keeps the optimizer's state for its own chunk only (ZeRO stage 2): gradients are reduced to the owner of the chunk, the owner updates, and an all-gather passes θ around. The traffic is that of an all-reduce, the
 * state of a worker n/p instead of n, the numbers are the same. Only for elementwise rules.
 *
 * <p>It pays where a shard's gradient takes much longer than waking threads and going around the ring: tens of microseconds for two workers, some hundred for four. Workers beyond the machine's cores only wait.
 *
 * @param optimizer the rule; each worker has its own state of it
 * @param workers p ≥ 1
 * @param batchSize B ≥ 1, of all workers together; more than there are means all
 * @param epochs the most passes over the data, ≥ 0
 * @param shardedState whether each worker keeps the optimizer's state of one chunk only
 * @param stop when to end before that; asked at every iterate
 * @param listeners who watches, on the calling thread
 */
public record DataParallel(
        Optimizer optimizer,
        int workers,
        int batchSize,
        int epochs,
        boolean shardedState,
        StoppingRule stop,
        List<Listener> listeners) {
    /** Checks the numbers and copies the list. */
    public DataParallel {
        Require.atLeast(1, "workers", workers);
        Require.atLeast(1, "batchSize", batchSize);
        Require.atLeast(0, "epochs", epochs);
        listeners = List.copyOf(listeners);
    }

    /** Training with the whole state at every worker and no other stopping rule than the number of epochs. */
    public DataParallel(Optimizer optimizer, int workers, int batchSize, int epochs) {
        this(optimizer, workers, batchSize, epochs, false, StoppingRule.never(), List.of());
    }

    /** Returns this training with the optimizer's state divided among the workers. */
    public DataParallel withShardedState() {
        return new DataParallel(optimizer, workers, batchSize, epochs, true, stop, listeners);
    }

    /** Returns this training with another stopping rule. */
    public DataParallel withStop(StoppingRule rule) {
        return new DataParallel(optimizer, workers, batchSize, epochs, shardedState, rule, listeners);
    }

    /** Returns this training with one more listener. */
    public DataParallel withListener(Listener listener) {
        List<Listener> more = new ArrayList<>(listeners);
        more.add(listener);
        return new DataParallel(optimizer, workers, batchSize, epochs, shardedState, stop, more);
    }

    /** Minimizes an objective that threads may share, such as a regression; a network needs replicas. */
    public Result minimize(FiniteSum f, double[] start, RandomGenerator random) {
        return minimize(k -> f, start, Layout.flat(start.length), random);
    }

    /**
     * Minimizes with a replica of the objective for each worker.
     *
     * @param replicas answers the objective of worker k = 0, …, p − 1; all with the same terms
     * @param start n components, not modified
     * @param layout how θ is divided
     * @param random shuffles the batches
     * @throws IllegalArgumentException if the state shall be divided and the rule is not elementwise
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
     */
    public Result minimize(
            IntFunction<? extends FiniteSum> replicas, double[] start, Layout layout, RandomGenerator random) {
        List<FiniteSum> f = new ArrayList<>();
        for (int k = 0; k < workers; k++) f.add(replicas.apply(k));
        Vectors.length("start", start, f.get(0).dimension());
        Run run = new Run(toString(), start, stop, listeners);
        Batches batches = Batches.shuffled(f.get(0).terms(), batchSize, random);
        RingAllReduce ring = new RingAllReduce(workers, start.length);
        List<Worker> all = new ArrayList<>();
        for (int k = 0; k < workers; k++)
            all.add(new Worker(k, f.get(k), k == 0 ? run.x() : start.clone(), optimizer, ring, layout, shardedState));
        try (Crew crew = new Crew(workers)) {
            train(run, batches, crew, all);
        }
        if (run.status() == Status.RUNNING) {
            double[] gradient = new double[start.length];
            double value = f.get(0).valueAndGradient(run.x(), gradient);
            run.evaluated(1);
            run.visit(value, Vectors.norm(gradient));
            run.end(Status.ITERATION_LIMIT);
        }
        return run.result();
    }

    private void train(Run run, Batches batches, Crew crew, List<Worker> all) {
        long limit = (long) epochs * batches.perEpoch();
        double epochSum = 0;
        while (run.iteration() + 1 < limit) {
            Batch batch = batches.next();
            crew.run(k -> all.get(k).gradient(batch, workers));
            run.evaluated(1);
            double value = 0;
            double square = 0;
            for (Worker worker : all) {
                value += worker.value();
                square += worker.square();
            }
            if (run.visit(value, Math.sqrt(square)) != Status.RUNNING) return;
            crew.run(k -> all.get(k).update());
            epochSum += value;
            if (!batches.epochEnded()) continue;
            for (Worker worker : all) worker.observe(epochSum / batches.perEpoch());
            epochSum = 0;
        }
    }
}
