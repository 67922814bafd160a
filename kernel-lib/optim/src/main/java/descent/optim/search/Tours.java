package descent.optim.search;

import descent.optim.linalg.Require;
import java.util.stream.IntStream;

/**
 * The travelling salesman's problem in the plane: visit every city once and come home, on the shortest way.
 *
 * <p>A tour is a permutation of 0, …, n − 1. There are (n − 1)!/2 of them.
 */
public final class Tours {
    private final double[][] distance;

    /**
     * @param cities n ≥ 1 points of two coordinates each
     */
    public Tours(double[][] cities) {
        int n = Require.atLeast(1, "the number of cities", cities.length);
        distance = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                distance[i][j] = Math.sqrt(square(cities[i][0] - cities[j][0]) + square(cities[i][1] - cities[j][1]));
    }

    /** Returns the number of cities. */
    public int size() {
        return distance.length;
    }

    /** Returns the length of a tour, the way home included; n additions. */
    public double length(int[] tour) {
        double sum = 0;
        for (int i = 0; i < tour.length; i++) sum += distance[tour[i]][tour[(i + 1) % tour.length]];
        return sum;
    }

    /** Returns the cities in the order of their numbers: a start. */
    public int[] inOrder() {
        return IntStream.range(0, size()).toArray();
    }

    /**
     * Returns the greedy tour, always to the nearest city that is left; n² comparisons.
     *
     * @param first the city where it starts
     */
    public int[] nearestNeighbour(int first) {
        int[] tour = inOrder();
        swap(tour, 0, first);
        for (int k = 1; k < tour.length; k++) {
            int nearest = k;
            for (int j = k + 1; j < tour.length; j++)
                if (distance[tour[k - 1]][tour[j]] < distance[tour[k - 1]][tour[nearest]]) nearest = j;
            swap(tour, k, nearest);
        }
        return tour;
    }

    /**
     * Returns a tour that no reversal of a stretch makes shorter (2-opt), reached by always taking the first that does: greedy descent among the neighbours that {@link Proposal#reversal} proposes.
     *
     * @param start a tour, not modified
     */
    public int[] twoOpt(int[] start) {
        int[] tour = start.clone();
        int n = tour.length;
        boolean improved = true;
        while (improved) {
            improved = false;
            for (int i = 0; i < n - 1; i++)
                for (int j = i + 1; j < n; j++)
                    if (gain(tour, i, j) > 1e-12) {
                        for (int a = i, b = j; a < b; a++, b--) swap(tour, a, b);
                        improved = true;
                    }
        }
        return tour;
    }

    /** Returns by how much the tour gets shorter if the stretch from i to j is reversed: two edges go, two come. */
    private double gain(int[] tour, int i, int j) {
        int n = tour.length;
        int before = tour[(i + n - 1) % n];
        int after = tour[(j + 1) % n];
        if (before == tour[j]) return 0; // the whole tour, backwards
        return distance[before][tour[i]]
                + distance[tour[j]][after]
                - distance[before][tour[j]]
                - distance[tour[i]][after];
    }

    private static void swap(int[] tour, int i, int j) {
        int city = tour[i];
        tour[i] = tour[j];
        tour[j] = city;
    }

    private static double square(double x) {
        return x * x;
    }
}
