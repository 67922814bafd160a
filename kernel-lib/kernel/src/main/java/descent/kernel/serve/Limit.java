package descent.kernel.serve;

import descent.kernel.session.Session;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Interrupts cells that run longer than they may. */
final class Limit {
    private static final ScheduledThreadPoolExecutor CLOCK =
            new ScheduledThreadPoolExecutor(1, task -> Kernel.daemon(task, "limit"));

    private Limit() {}

    static Future<?> after(int seconds, Session session) {
        return CLOCK.schedule(
                () -> {
                    session.interrupt();
                },
                seconds,
                TimeUnit.SECONDS);
    }
}
