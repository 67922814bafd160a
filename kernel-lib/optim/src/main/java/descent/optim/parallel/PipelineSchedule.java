package descent.optim.parallel;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which the stages of a pipeline work: a network cut into p stages on p machines, a batch cut into m micro-batches.
 *
 * <pre>
 * forward of micro-batch j at stage s    after its forward at stage s − 1
 * backward of j at stage s               after its backward at stage s + 1, and its own forward
 * </pre>
 *
 * <p>With equal stages both orders leave each machine idle for the share (p − 1)/(m + p − 1), the bubble; what differs is how many micro-batches' activations a stage must hold. The gradient is that of the whole batch: weights change when all m are back.
 */
public enum PipelineSchedule {
    /**
     * All forwards, then all backwards, the latest first. Holds m micro-batches.
     *
     * <p>Source: Huang et al., "GPipe: efficient training of giant neural networks using pipeline parallelism", NeurIPS 2019, section 2.
     */
    GPIPE {
        @Override
        List<Work> order(int stage, int stages, int microBatches) {
            List<Work> order = new ArrayList<>();
            for (int j = 0; j < microBatches; j++) order.add(new Work(j, true));
            for (int j = microBatches - 1; j >= 0; j--) order.add(new Work(j, false));
            return order;
        }
    },
    /**
     * 1F1B: as few forwards as fill the pipeline, then one forward and one backward in turn. Stage s = 0, … holds at most p − s micro-batches.
     *
     * <p>Source: Narayanan et al., "PipeDream: generalized pipeline parallelism for DNN training", SOSP 2019, section 3.2; with a flush after each batch as in Narayanan et al., "Efficient large-scale language model training on GPU clusters", 2021, section 2.2.
     */
    ONE_FORWARD_ONE_BACKWARD {
        @Override
        List<Work> order(int stage, int stages, int microBatches) {
            int ahead = Math.min(stages - 1 - stage, microBatches);
            List<Work> order = new ArrayList<>();
            for (int j = 0; j < ahead; j++) order.add(new Work(j, true));
            for (int j = ahead; j < microBatches; j++) {
                order.add(new Work(j, true));
                order.add(new Work(j - ahead, false));
            }
            for (int j = microBatches - ahead; j < microBatches; j++) order.add(new Work(j, false));
            return order;
        }
    };

    /** One micro-batch, one direction. */
    record Work(int microBatch, boolean forward) {}

    abstract List<Work> order(int stage, int stages, int microBatches);

    /** Returns (p − 1)/(m + p − 1), the idle share of p equal stages. */
    public static double idleShare(int stages, int microBatches) {
        Require.atLeast(1, "stages", stages);
        Require.atLeast(1, "microBatches", microBatches);
        return (stages - 1.0) / (microBatches + stages - 1.0);
    }

    /** Simulates p equal stages whose forwards and backwards take these times. */
    public PipelineRun run(int stages, int microBatches, double forward, double backward) {
        Require.atLeast(1, "stages", stages);
        return run(Vectors.filled(stages, forward), Vectors.filled(stages, backward), microBatches);
    }

    /**
     * Simulates stages of different speed.
     *
     * @param forward the time of one micro-batch's forward at each stage, &gt; 0
     * @param backward the time of its backward, &gt; 0; usually twice as long
     * @param microBatches m ≥ 1
     */
    public PipelineRun run(double[] forward, double[] backward, int microBatches) {
        int p = Require.atLeast(1, "stages", forward.length);
        Vectors.sameLength("forward", forward, "backward", backward);
        Require.atLeast(1, "microBatches", microBatches);
        for (double time : forward) Require.positive("forward", time);
        for (double time : backward) Require.positive("backward", time);
        PipelineRun run = new PipelineRun(p, microBatches);
        List<List<Work>> orders = new ArrayList<>();
        for (int s = 0; s < p; s++) orders.add(order(s, p, microBatches));
        int[] next = new int[p];
        int left = 2 * p * microBatches;
        while (left > 0) {
            for (int s = 0; s < p; s++)
                while (next[s] < 2 * microBatches) {
                    Work work = orders.get(s).get(next[s]);
                    double since = run.possibleSince(s, work);
                    if (Double.isNaN(since)) break; // waits for another stage
                    run.add(s, work, since, work.forward() ? forward[s] : backward[s]);
                    next[s]++;
                    left--;
                }
        }
        return run;
    }
}
