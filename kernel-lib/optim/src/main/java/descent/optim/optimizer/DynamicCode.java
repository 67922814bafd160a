package descent.optim.optimizer;

import java.util.Arrays;

/**
 * A book of 256 numbers in [−1, 1] or [0, 1], dense near 0: seven decades, each decade up with twice as many entries.
 *
 * <p>A number x of a block with largest magnitude s is stored as the index of the entry nearest to x/s. The error is at most 0.9% of s for the signed and 0.4% for the unsigned book, and much less for small
 * numbers: the entries nearest to 0 are ±5.5e-7 (signed).
 *
 * <p>Source: Dettmers, "8-bit approximations for parallelism in deep learning", ICLR 2016; Dettmers et al., "8-bit optimizers via block-wise quantization", ICLR 2022, section 1.3.
 */
final class DynamicCode {
    static final DynamicCode SIGNED = new DynamicCode(true);
    static final DynamicCode UNSIGNED = new DynamicCode(false);

    private final double[] entries;
    private final byte zero;

    private DynamicCode(boolean signed) {
        entries = new double[256];
        int at = 0;
        for (int decade = 0; decade < 7; decade++) {
            int parts = 1 << (signed ? decade : decade + 1);
            double width = 0.9 / parts;
            double scale = StrictMath.pow(10, decade - 6);
            for (int k = 0; k < parts; k++) {
                double middle = (0.1 + (k + 0.5) * width) * scale;
                entries[at++] = middle;
                if (signed) entries[at++] = -middle;
            }
        }
        entries[at++] = 0;
        entries[at] = 1;
        Arrays.sort(entries);
        zero = (byte) Arrays.binarySearch(entries, 0.0);
    }

    /** Writes the numbers of {@code size} codes from an offset on to the start of {@code out}; scale 0 stands for all zeros. */
    void decode(byte[] codes, int from, int size, double scale, double[] out) {
        for (int k = 0; k < size; k++) out[k] = entries[codes[from + k] & 0xff] * scale;
    }

    /** Writes the codes of the first {@code size} numbers from an offset on and returns their scale. */
    double encode(double[] x, int size, byte[] codes, int from) {
        double scale = 0;
        for (int k = 0; k < size; k++) scale = Math.max(scale, Math.abs(x[k]));
        if (scale == 0) Arrays.fill(codes, from, from + size, zero);
        else for (int k = 0; k < size; k++) codes[from + k] = nearest(x[k] / scale);
        return scale;
    }

    private byte nearest(double x) {
        int low = 0;
        int high = 255;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (entries[middle] <= x) low = middle;
            else high = middle;
        }
        return (byte) (x - entries[low] <= entries[high] - x ? low : high);
    }
}
