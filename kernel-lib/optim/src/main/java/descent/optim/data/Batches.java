package descent.optim.data;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;

/**
 * Draws mini-batches of N terms, reproducibly: the same generator state gives the same batches.
 *
 * <p>Without replacement each epoch is a fresh permutation (Fisher–Yates), cut into batches of B; the last is shorter where B
 * does not divide N. With replacement each index of each batch is drawn independently. The batch returned is one reused view.
 * Not to be shared by threads. Drawing allocates nothing.
 */
public final class Batches {
    private final int[] order;
    private final int batchSize;
    private final boolean replacement;
    private final RandomGenerator random;
    private final View view = new View();
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

    /** Returns the number of batches in an epoch, ⌈N/B⌉. */
    public int perEpoch() {
        return (order.length + batchSize - 1) / batchSize;
    }

    /** Draws the next batch; a new epoch begins by itself. */
    public Batch next() {
        if (next >= order.length) {
            next = 0;
            if (!replacement) shuffle();
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

    private void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
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
