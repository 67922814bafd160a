package descent.check;

import org.jspecify.annotations.Nullable;

/** The check that runs in a thread, as an expectation sees it; whatever runs checks says which. */
public interface Running {
    /** The last call of the answer as a report shows it, null if the check made none yet. */
    @Nullable String lastCall();

    /** Keeps a failure and goes on. */
    void failed(CheckFailure failure);

    /** The check that this thread runs, null outside of one. */
    static @Nullable Running here() {
        return Threads.CHECK.get();
    }

    /** Says which check this thread runs from now on; null for none. */
    static void in(@Nullable Running check) {
        if (check == null) {
            Threads.CHECK.remove();
        } else {
            Threads.CHECK.set(check);
        }
    }

    /** Where each thread's check is kept. */
    final class Threads {
        private static final ThreadLocal<@Nullable Running> CHECK = new ThreadLocal<>();

        private Threads() {}
    }
}
