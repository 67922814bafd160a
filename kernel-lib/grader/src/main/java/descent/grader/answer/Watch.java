package descent.grader.answer;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One thread that looks at every running call now and then and ends the child of each that exceeds its limit. */
final class Watch implements AutoCloseable {
    /** How often a call is looked at that has been running for so long; most are over sooner. */
    static final long PERIOD_MILLIS = 20;

    private final Set<Session> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Watch() {
        Thread thread = new Thread(this::run, "limits");
        thread.setDaemon(true);
        thread.start();
    }

    void begin(Session session) {
        running.add(session);
        if (running.size() == 1) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    void end(Session session) {
        running.remove(session);
    }

    private void run() {
        try {
            while (!closed) {
                synchronized (this) {
                    while (running.isEmpty() && !closed) {
                        wait();
                    }
                }
                Thread.sleep(PERIOD_MILLIS);
                running.forEach(Session::look);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
