package descent.optim.data;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Draws mini-batches of N terms, reproducibly: the same generator state gives the same batches.
 *
 * <p>Without replacement each epoch is a fresh permutation (Fisher–Yates), cut into batches of B; the last is shorter where B
 * does not divide N. With replacement each index of each batch is drawn independently. The batch returned is one reused view.
 * Not to be shared by threads. Drawing allocates nothing, but for stratified epochs.
 */
public final class Batches {
    private final int[] order;
    private final int batchSize;
    private final boolean replacement;
    private final RandomGenerator random;
    private final View view = new View();
    private @Nullable Strata strata;
    private int next;

    private Batches(int terms, int batchSize, boolean replacement, RandomGenerator random) {
        Require.atLeast(1, "terms", terms);
        Require.atLeast(1, "batchSize", batchSize);
        this.batchSize = Math.min(batchSize, terms);
        this.replacement = replacement;
        this.random = random;
        order = new int[terms];
        for (int i = 0; i < terms; i++) order[i] = i;
        next = terms;
    }

    /** Draws without replacement: every term once per epoch. */
    public static Batches shuffled(int terms, int batchSize, RandomGenerator random) {
        return new Batches(terms, batchSize, false, random);
    }

    /** Draws with replacement: independent, uniform indices. */
    public static Batches withReplacement(int terms, int batchSize, RandomGenerator random) {
        return new Batches(terms, batchSize, true, random);
    }

    /**
     * Draws without replacement so that every batch has the classes in about the proportions of the whole.
     *
     * <p>Each epoch shuffles within each class and then spreads every class evenly over the epoch: the k-th of c terms of a class gets the place (k + u)/c with one random u per class. A batch of B holds B·c/N terms of the class, give or take one.
     *
     * @param labels the class of each term; read once, not modified
     */
    public static Batches stratified(int[] labels, int batchSize, RandomGenerator random) {
        Batches batches = new Batches(labels.length, batchSize, false, random);
        batches.strata = new Strata(labels);
        return batches;
    }

    /** Returns the number of batches in an epoch, ⌈N/B⌉. */
    public int perEpoch() {
        return (order.length + batchSize - 1) / batchSize;
    }

    /** Draws the next batch; a new epoch begins by itself. */
    public Batch next() {
        if (next >= order.length) {
            next = 0;
            if (strata != null) strata.order(order, random);
            else if (!replacement) shuffle(order, 0, order.length, random);
        }
        view.from = next;
        view.size = Math.min(batchSize, order.length - next);
        next += view.size;
        if (replacement) for (int k = 0; k < view.size; k++) order[view.from + k] = random.nextInt(order.length);
        return view;
    }

    /** Returns whether the batch drawn last ended an epoch. */
    public boolean epochEnded() {
        return next >= order.length;
    }

    /** Shuffles a stretch of an array (Fisher–Yates). */
    static void shuffle(int[] order, int from, int to, RandomGenerator random) {
        for (int i = to - 1; i > from; i--) {
            int j = from + random.nextInt(i - from + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }

    private final class View implements Batch {
        private int from;
        private int size;

        @Override
        public int size() {
            return size;
        }

        @Override
        public int index(int k) {
            return order[from + k];
        }
    }
}
