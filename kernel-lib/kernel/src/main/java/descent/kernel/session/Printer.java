package descent.kernel.session;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Collects what a cell prints on one stream and hands it on in larger parts: when there is much, soon after the first
 * byte, and whenever something else is shown.
 */
final class Printer {
    private static final int MUCH = 1 << 16;
    private static final long SOON_MILLISECONDS = 25;
    private static final ScheduledThreadPoolExecutor LATER = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "output");
        thread.setDaemon(true);
        return thread;
    });

    private final Cell cell;
    private final String name;
    private byte[] bytes = new byte[256];
    private int count;
    private boolean scheduled;

    Printer(Cell cell, String name) {
        this.cell = cell;
        this.name = name;
    }

    /** Takes bytes; says whether it has handed any on. */
    boolean write(byte[] more, int offset, int length) {
        synchronized (cell) {
            // What the other stream holds came first.
            boolean otherFirst = count == 0 && (name.equals("stdout") ? cell.err() : cell.out()).flush();
            if (count + length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, count + length));
            }
            System.arraycopy(more, offset, bytes, count, length);
            count += length;
            if (count >= MUCH) {
                flush();
                return true;
            }
            if (!scheduled && count > 0) {
                scheduled = true;
                LATER.schedule(
                        () -> {
                            synchronized (cell) {
                                scheduled = false;
                                flush();
                            }
                        },
                        SOON_MILLISECONDS,
                        TimeUnit.MILLISECONDS);
            }
            return otherFirst;
        }
    }

    /** Hands on what is there; says whether there was anything. */
    boolean flush() {
        synchronized (cell) {
            int whole = whole();
            if (whole == 0) {
                return false;
            }
            String text = new String(bytes, 0, whole, StandardCharsets.UTF_8);
            System.arraycopy(bytes, whole, bytes, 0, count - whole);
            count -= whole;
            cell.stream(name, text);
            return true;
        }
    }

    /** How many bytes there are without a character that is still to be completed. */
    private int whole() {
        int start = count;
        while (start > 0 && count - start < 3 && (bytes[start - 1] & 0xC0) == 0x80) {
            start--;
        }
        if (start == 0) {
            return count;
        }
        int first = bytes[start - 1] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
        return start - 1 + length > count ? start - 1 : count;
    }
}
