package descent.notebook.figure;

import java.util.List;

/**
 * Where the boxes of a graph stand: each in a rank, and in the rank at a place across.
 *
 * @param ranks the rank of each node, from 0
 * @param places the middle of each node across the ranks, in pixels from 0
 * @param routes for each edge, the places across at the ranks that it passes between its ends
 * @param extent how much room is needed across
 */
record Arrangement(int[] ranks, double[] places, List<double[]> routes, double extent) {
    /** The room between neighbours in a rank. */
    static final double GAP = 18;

    /** An edge from a node to a node, by their numbers. */
    record Link(int from, int to) {}
}
