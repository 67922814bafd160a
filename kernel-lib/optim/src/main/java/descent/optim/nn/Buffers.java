package descent.optim.nn;

import java.util.ArrayList;
import java.util.List;

/**
 * Hands out the arrays that passes keep, and counts them, so that the memory of a network is a number one can read.
 *
 * <p>After {@link #rewind} the same arrays are handed out again, each where it is long enough: {@link Checkpoint} lets its
 * segments share memory that way.
 */
public final class Buffers {
    private final List<double[]> free = new ArrayList<>();
    private final List<double[]> taken = new ArrayList<>();
    private long doubles;

    /** Returns an array of at least this length. */
    public double[] take(int length) {
        int best = -1;
        for (int i = 0; i < free.size(); i++) {
            int candidate = free.get(i).length;
            if (candidate >= length && (best < 0 || candidate < free.get(best).length)) best = i;
        }
        double[] array = best < 0 ? new double[length] : free.remove(best);
        if (best < 0) doubles += length;
        taken.add(array);
        return array;
    }

    /** Makes everything handed out so far available again. */
    void rewind() {
        free.addAll(taken);
        taken.clear();
    }

    /** Returns how many numbers all the arrays hold. */
    public long doubles() {
        return doubles;
    }
}
