package descent.optim.data;

/** Some of the terms of a sum, by index: a view that its owner reuses, so read it before the next one is drawn. */
public interface Batch {
    /** Returns how many terms there are. */
    int size();

    /** Returns the index of the k-th term, 0 ≤ k &lt; {@link #size()}. */
    int index(int k);

    /** Returns the batch 0, 1, …, n − 1. */
    static Batch all(int n) {
        return new Batch() {
            @Override
            public int size() {
                return n;
            }

            @Override
            public int index(int k) {
                return k;
            }
        };
    }

    /** Returns the batch of these indices, which are copied. */
    static Batch of(int... indices) {
        int[] copy = indices.clone();
        return new Batch() {
            @Override
            public int size() {
                return copy.length;
            }

            @Override
            public int index(int k) {
                return copy[k];
            }
        };
    }
}
