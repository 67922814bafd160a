package descent.optim.parallel;

import descent.optim.linalg.Require;

/**
 * What gradient checkpointing saves and costs for L equal layers in segments of s: the arithmetic behind {@link descent.optim.nn.Checkpoint}.
 *
 * <pre>
 * activations kept   ⌈L/s⌉ borders + s inside the segment that is being worked on      (L without checkpoints)
 * extra forwards     L layers, one forward pass more
 * best               s = √L, about 2√L activations
 * work               (2 + b)/(1 + b) times, b: backward over forward
 * </pre>
 *
 * <p>Source: Chen, Xu, Zhang, Guestrin, "Training deep nets with sublinear memory cost", 2016, section 4.
 *
 * @param layers L ≥ 1
 * @param segment s, from 1 to L
 */
public record CheckpointPlan(int layers, int segment) {
    /** Checks the numbers. */
    public CheckpointPlan {
        Require.atLeast(1, "layers", layers);
        Require.atLeast(1, "segment", segment);
        if (segment > layers)
            throw new IllegalArgumentException(
                    "segment must be at most the number of layers, " + layers + ", but was " + segment);
    }

    /** Returns the plan that keeps the fewest activations. */
    public static CheckpointPlan best(int layers) {
        CheckpointPlan best = new CheckpointPlan(layers, 1);
        for (int s = 2; s <= layers; s++) {
            CheckpointPlan plan = new CheckpointPlan(layers, s);
            if (plan.activations() < best.activations()) best = plan;
        }
        return best;
    }

    /** Returns how many layers' activations are kept at the same time, at most. */
    public int activations() {
        return (layers + segment - 1) / segment + segment;
    }

    /**
     * Returns the work relative to training without checkpoints: three forwards become four, 4/3, where a backward is as dear as two.
     *
     * @param backward the cost of a backward in forwards, &gt; 0, usually 2
     */
    public double work(double backward) {
        return (2 + Require.positive("backward", backward)) / (1 + backward);
    }
}
