package descent.optim.parallel;

import descent.optim.linalg.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One batch on its way through a pipeline: what each stage did when. */
public final class PipelineRun {
    private final int stages;
    private final List<Slot> slots = new ArrayList<>();
    private final double[][] forwardEnd;
    private final double[][] backwardEnd;
    private final double[] free;
    private final double[] busy;
    private final int[] held;
    private final int[] mostHeld;

    PipelineRun(int stages, int microBatches) {
        this.stages = stages;
        forwardEnd = never(stages, microBatches);
        backwardEnd = never(stages, microBatches);
        free = new double[stages];
        busy = new double[stages];
        held = new int[stages];
        mostHeld = new int[stages];
    }

    private static double[][] never(int rows, int columns) {
        double[][] ends = new double[rows][columns];
        for (double[] row : ends) Arrays.fill(row, Double.NaN);
        return ends;
    }

    /**
     * A stretch of time in which a stage works.
     *
     * @param stage from 0
     * @param microBatch from 0
     * @param forward or backward
     * @param start when it begins
     * @param end when it is done
     */
    public record Slot(int stage, int microBatch, boolean forward, double start, double end) {}

    /** Returns when this work can begin at the earliest, NaN while what it needs has not been planned. */
    double possibleSince(int stage, PipelineSchedule.Work work) {
        int j = work.microBatch();
        double needed;
        if (work.forward()) needed = stage == 0 ? 0 : forwardEnd[stage - 1][j];
        else needed = stage == stages - 1 ? forwardEnd[stage][j] : backwardEnd[stage + 1][j];
        return Math.max(free[stage], needed);
    }

    void add(int stage, PipelineSchedule.Work work, double start, double duration) {
        double end = start + duration;
        slots.add(new Slot(stage, work.microBatch(), work.forward(), start, end));
        (work.forward() ? forwardEnd : backwardEnd)[stage][work.microBatch()] = end;
        free[stage] = end;
        busy[stage] += duration;
        held[stage] += work.forward() ? 1 : -1;
        mostHeld[stage] = Math.max(mostHeld[stage], held[stage]);
    }

    /** Returns what was done, stage by stage in the order of time. */
    public List<Slot> slots() {
        List<Slot> sorted = new ArrayList<>();
        for (int s = 0; s < stages; s++) for (Slot slot : slots) if (slot.stage() == s) sorted.add(slot);
        return List.copyOf(sorted);
    }

    /** Returns how long the batch took. */
    public double duration() {
        return Vectors.normInf(free);
    }

    /** Returns the share of all machines' time in which they waited. */
    public double idleShare() {
        double worked = 0;
        for (double time : busy) worked += time;
        return 1 - worked / (stages * duration());
    }

    /** Returns of how many micro-batches this stage held the activations at the same time, at most. */
    public int activationsHeld(int stage) {
        return mostHeld[stage];
    }

    @Override
    public String toString() {
        return "PipelineRun of " + stages + " stages: duration " + duration() + ", idle share " + idleShare();
    }
}
