package descent.optim.selection;

import descent.optim.linalg.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Divides samples into k folds, each of which is the test set once.
 *
 * <p>The folds are disjoint, together they are all samples, and their sizes differ by at most one. Samples are shuffled first, so that sorted labels do no harm. The same generator state gives the same folds.
 */
public final class KFold {
    private KFold() {}

    /** Plain folds of n samples, 2 ≤ k ≤ n; k = n leaves one out. */
    public static List<Fold> of(int n, int k, RandomGenerator random) {
        check(n, k);
        return cut(shuffled(n, random), n, k);
    }

    /** Folds in which every class has its share of the whole, give or take one sample. */
    public static List<Fold> stratified(double[] y, int k, RandomGenerator random) {
        check(y.length, k);
        int[] order = shuffled(y.length, random);
        int[] dealt = new int[y.length];
        int at = 0;
        for (double c : Arrays.stream(y).distinct().sorted().toArray())
            for (int i : order) if (y[i] == c) dealt[at++] = i;
        List<Fold> folds = new ArrayList<>();
        for (int f = 0; f < k; f++) { // deal the samples out like cards, class after class
            int first = f;
            int[] test = java.util.stream.IntStream.iterate(first, s -> s < dealt.length, s -> s + k)
                    .map(s -> dealt[s])
                    .toArray();
            folds.add(Fold.testing(test, y.length));
        }
        return folds;
    }

    /** Folds that keep every group together, the largest groups first into the fold with fewest samples; for samples of the same patient, say. Needs at least k groups. */
    public static List<Fold> grouped(int[] groups, int k, RandomGenerator random) {
        int[] names = Arrays.stream(groups).distinct().toArray();
        check(names.length, k);
        int[] order = shuffled(names.length, random);
        Integer[] bySize = Arrays.stream(order).boxed().toArray(Integer[]::new);
        int[] sizes = Arrays.stream(names)
                .map(name -> (int) Arrays.stream(groups).filter(g -> g == name).count())
                .toArray();
        Arrays.sort(bySize, (a, b) -> Integer.compare(sizes[b], sizes[a]));
        int[] foldOf = new int[names.length];
        int[] filled = new int[k];
        for (int g : bySize) {
            int least = 0;
            for (int f = 1; f < k; f++) if (filled[f] < filled[least]) least = f;
            foldOf[g] = least;
            filled[least] += sizes[g];
        }
        List<Fold> folds = new ArrayList<>();
        for (int f = 0; f < k; f++) {
            int fold = f;
            int[] test = java.util.stream.IntStream.range(0, groups.length)
                    .filter(i -> foldOf[indexOf(names, groups[i])] == fold)
                    .toArray();
            folds.add(Fold.testing(test, groups.length));
        }
        return folds;
    }

    private static int indexOf(int[] names, int name) {
        int at = 0;
        while (names[at] != name) at++;
        return at;
    }

    private static void check(int n, int k) {
        Require.that(k >= 2 && k <= n, "k", "must be in [2, " + n + "]", k);
    }

    private static List<Fold> cut(int[] order, int n, int k) {
        List<Fold> folds = new ArrayList<>();
        for (int f = 0; f < k; f++) {
            int from = (int) ((long) f * n / k);
            int to = (int) ((long) (f + 1) * n / k);
            folds.add(Fold.testing(Arrays.copyOfRange(order, from, to), n));
        }
        return folds;
    }

    static int[] shuffled(int n, RandomGenerator random) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) order[i] = i;
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }
}
