package descent.kernel.serve;

import java.util.function.LongSupplier;

/**
 * Asks for a collection of the whole heap between cells, when as much has gathered as was left by the last.
 *
 * <p>The serial collector of newer versions of Java lets the old part of the heap grow to its limit, a quarter of the machine's
 * memory, before it looks there: a kernel that draws charts would need 400 kB more for each.
 */
final class Garbage {
    private static final long LITTLE = 48L << 20;

    private final LongSupplier used;
    private final Runnable collection;
    private long left;

    Garbage(LongSupplier used, Runnable collection) {
        this.used = used;
        this.collection = collection;
    }

    /** That of this virtual machine. */
    static Garbage ofThisMachine() {
        Runtime runtime = Runtime.getRuntime();
        return new Garbage(() -> runtime.totalMemory() - runtime.freeMemory(), System::gc);
    }

    /** Called when a cell has been answered. */
    void afterCell() {
        if (used.getAsLong() - left > Math.max(LITTLE, left)) {
            collection.run();
            left = used.getAsLong();
        }
    }
}
