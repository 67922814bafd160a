package descent.notebook.figure;

import descent.notebook.figure.Arrangement.Link;
import java.util.ArrayList;
import java.util.List;

/** Trees: each subtree has a strip of its own, and a parent stands in the middle of its children. */
final class TreeArrangement {
    private final double[] sizes;
    private final List<List<Integer>> children = new ArrayList<>();
    private final int[] ranks;
    private final double[] places;
    private int placed;

    private TreeArrangement(double[] sizes) {
        this.sizes = sizes;
        this.ranks = new int[sizes.length];
        this.places = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            children.add(new ArrayList<>());
        }
    }

    /**
     * Arranges a tree, or several side by side.
     *
     * @param sizes of the nodes across the ranks
     * @throws IllegalArgumentException if a node has two parents or is its own ancestor
     */
    static Arrangement of(double[] sizes, List<Link> links) {
        TreeArrangement tree = new TreeArrangement(sizes);
        boolean[] hasParent = new boolean[sizes.length];
        for (Link link : links) {
            if (hasParent[link.to()]) {
                throw new IllegalArgumentException(
                        "in a tree a node must have at most one parent; graph(…) draws what has more");
            }
            hasParent[link.to()] = true;
            tree.children.get(link.from()).add(link.to());
        }
        double end = 0;
        for (int i = 0; i < sizes.length; i++) {
            if (!hasParent[i]) {
                end = tree.place(i, 0, end) + Arrangement.GAP;
            }
        }
        if (tree.placed < sizes.length) {
            throw new IllegalArgumentException("the edges of a tree must not run in a circle");
        }
        List<double[]> routes = links.stream().map(link -> new double[0]).toList();
        return new Arrangement(tree.ranks, tree.places, routes, end - Arrangement.GAP);
    }

    /** Places a subtree from {@code start} on; answers where it ends. */
    private double place(int node, int rank, double start) {
        ranks[node] = rank;
        placed++;
        List<Integer> own = children.get(node);
        double needed = 0;
        for (int child : own) {
            needed += extent(child);
        }
        needed += Math.max(0, own.size() - 1) * Arrangement.GAP;
        double width = Math.max(needed, sizes[node]);
        double at = start + (width - needed) / 2;
        for (int child : own) {
            at = place(child, rank + 1, at) + Arrangement.GAP;
        }
        places[node] = own.isEmpty() ? start + width / 2 : (places[own.get(0)] + places[own.get(own.size() - 1)]) / 2;
        return start + width;
    }

    private double extent(int node) {
        double needed = Math.max(0, children.get(node).size() - 1) * Arrangement.GAP;
        for (int child : children.get(node)) {
            needed += extent(child);
        }
        return Math.max(needed, sizes[node]);
    }
}
