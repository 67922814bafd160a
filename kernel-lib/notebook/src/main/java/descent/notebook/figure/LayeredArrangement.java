package descent.notebook.figure;

import descent.notebook.figure.Arrangement.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Graphs without cycles: ranks by the longest way, few crossings by the barycentre rule, places by least squares.
 *
 * <p>An edge over several ranks gets a point in each, so that it goes around what stands there. Source: K. Sugiyama, S. Tagawa,
 * M. Toda, "Methods for visual understanding of hierarchical system structures", IEEE Transactions on Systems, Man, and
 * Cybernetics 11, 1981; the places in a rank are an isotonic regression (pool adjacent violators).
 */
final class LayeredArrangement {
    private static final int SWEEPS = 12;
    private static final double POINT = 8;

    private final List<Double> sizes = new ArrayList<>();
    private final List<Link> steps = new ArrayList<>();
    private final List<List<Integer>> layers = new ArrayList<>();
    private double[] places = new double[0];

    private LayeredArrangement() {}

    /**
     * Arranges a graph.
     *
     * @param sizes of the nodes across the ranks
     * @throws IllegalArgumentException if the edges run in a circle
     */
    static Arrangement of(double[] sizes, List<Link> links) {
        int[] ranks = ranks(sizes.length, links);
        LayeredArrangement graph = new LayeredArrangement();
        int depth = Arrays.stream(ranks).max().orElse(0);
        for (int r = 0; r <= depth; r++) {
            graph.layers.add(new ArrayList<>());
        }
        for (int i = 0; i < sizes.length; i++) {
            graph.add(sizes[i], ranks[i]);
        }
        List<int[]> between = new ArrayList<>();
        for (Link link : links) {
            int[] points = new int[ranks[link.to()] - ranks[link.from()] - 1];
            int before = link.from();
            for (int k = 0; k < points.length; k++) {
                points[k] = graph.add(POINT, ranks[link.from()] + 1 + k);
                graph.steps.add(new Link(before, points[k]));
                before = points[k];
            }
            graph.steps.add(new Link(before, link.to()));
            between.add(points);
        }
        graph.order();
        double extent = graph.settle();
        List<double[]> routes = between.stream()
                .map(points ->
                        Arrays.stream(points).mapToDouble(k -> graph.places[k]).toArray())
                .toList();
        return new Arrangement(ranks, Arrays.copyOf(graph.places, sizes.length), routes, extent);
    }

    private int add(double size, int rank) {
        sizes.add(size);
        layers.get(rank).add(sizes.size() - 1);
        return sizes.size() - 1;
    }

    private static int[] ranks(int nodes, List<Link> links) {
        int[] ranks = new int[nodes];
        for (int round = 0; round <= nodes; round++) {
            boolean changed = false;
            for (Link link : links) {
                if (ranks[link.to()] <= ranks[link.from()]) {
                    ranks[link.to()] = ranks[link.from()] + 1;
                    changed = true;
                }
            }
            if (!changed) {
                return ranks;
            }
        }
        throw new IllegalArgumentException("the edges of a graph must not run in a circle");
    }

    private void order() {
        List<List<Integer>> best = copy();
        int fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int k = 1; k < layers.size(); k++) {
                int r = down ? k : layers.size() - 1 - k;
                List<Integer> fixed = layers.get(down ? r - 1 : r + 1);
                double[] center = new double[sizes.size()];
                for (int node : layers.get(r)) {
                    center[node] = barycentre(node, fixed, layers.get(r).indexOf(node));
                }
                layers.get(r).sort(java.util.Comparator.comparingDouble(node -> center[node]));
            }
            int now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        layers.clear();
        layers.addAll(best);
    }

    private List<List<Integer>> copy() {
        List<List<Integer>> copy = new ArrayList<>();
        layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
        return copy;
    }

    private double barycentre(int node, List<Integer> fixed, double otherwise) {
        double sum = 0;
        int count = 0;
        for (Link step : steps) {
            int other = step.from() == node ? step.to() : step.to() == node ? step.from() : -1;
            int place = other < 0 ? -1 : fixed.indexOf(other);
            if (place >= 0) {
                sum += place;
                count++;
            }
        }
        return count == 0 ? otherwise : sum / count;
    }

    private int crossings() {
        int[] place = new int[sizes.size()];
        int[] rank = new int[sizes.size()];
        for (int r = 0; r < layers.size(); r++) {
            for (int k = 0; k < layers.get(r).size(); k++) {
                place[layers.get(r).get(k)] = k;
                rank[layers.get(r).get(k)] = r;
            }
        }
        int crossings = 0;
        for (int a = 0; a < steps.size(); a++) {
            for (int b = 0; b < a; b++) {
                Link one = steps.get(a);
                Link two = steps.get(b);
                long turn = (long) (place[one.from()] - place[two.from()]) * (place[one.to()] - place[two.to()]);
                crossings += rank[one.from()] == rank[two.from()] && turn < 0 ? 1 : 0;
            }
        }
        return crossings;
    }

    /** Moves each node towards the middle of its neighbours as far as the order allows; answers the room needed. */
    private double settle() {
        places = new double[sizes.size()];
        layers.forEach(layer -> spread(layer, new double[layer.size()]));
        for (int round = 0; round < 40; round++) {
            for (int k = 0; k < layers.size(); k++) {
                List<Integer> layer = layers.get(round % 2 == 0 ? k : layers.size() - 1 - k);
                double[] wanted = new double[layer.size()];
                for (int i = 0; i < wanted.length; i++) {
                    wanted[i] = middle(layer.get(i));
                }
                spread(layer, wanted);
            }
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < places.length; i++) {
            low = Math.min(low, places[i] - sizes.get(i) / 2);
            high = Math.max(high, places[i] + sizes.get(i) / 2);
        }
        for (int i = 0; i < places.length; i++) {
            places[i] -= low;
        }
        return high - low;
    }

    private double middle(int node) {
        double sum = 0;
        int count = 0;
        for (Link step : steps) {
            if (step.from() == node || step.to() == node) {
                sum += places[step.from() == node ? step.to() : step.from()];
                count++;
            }
        }
        return count == 0 ? places[node] : sum / count;
    }

    /** The places nearest to those wanted, in the sense of least squares, at which neighbours in a rank keep their distance. */
    private void spread(List<Integer> layer, double[] wanted) {
        int n = layer.size();
        double[] offset = new double[n];
        for (int i = 1; i < n; i++) {
            offset[i] = offset[i - 1] + (sizes.get(layer.get(i - 1)) + sizes.get(layer.get(i))) / 2 + Arrangement.GAP;
        }
        double[] mean = new double[n];
        int[] count = new int[n];
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            mean[blocks] = wanted[i] - offset[i];
            count[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                int together = count[blocks - 2] + count[blocks - 1];
                mean[blocks - 2] =
                        (mean[blocks - 2] * count[blocks - 2] + mean[blocks - 1] * count[blocks - 1]) / together;
                count[blocks - 2] = together;
                blocks--;
            }
        }
        for (int block = 0, i = 0; block < blocks; block++) {
            for (int k = 0; k < count[block]; k++, i++) {
                places[layer.get(i)] = mean[block] + offset[i];
            }
        }
    }
}
