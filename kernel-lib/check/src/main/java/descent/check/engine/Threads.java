package descent.check.engine;

import java.lang.reflect.InvocationTargetException;

/** Ends threads that run an answer which does not end, as far as the JVM can. */
final class Threads {
    private Threads() {}

    /** Interrupts the thread, and stops it where that still works (before JDK 20); else it goes on at low priority. */
    static void giveUp(Thread thread) {
        thread.interrupt();
        try {
            thread.join(50);
            if (thread.isAlive()) {
                thread.setPriority(Thread.MIN_PRIORITY);
                Thread.class.getMethod("stop").invoke(thread);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (InvocationTargetException | NoSuchMethodException | IllegalAccessException notAnyMore) {
            thread.setPriority(Thread.MIN_PRIORITY);
        }
    }
}
