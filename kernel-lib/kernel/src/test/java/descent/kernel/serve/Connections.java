package descent.kernel.serve;

import descent.kernel.wire.ConnectionFile;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a kernel under test listens. */
final class Connections {
    /** Below the ports that the system gives to whoever connects, and apart from those of tests that run beside these. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(12_000 + (int) (ProcessHandle.current().pid() % 180) * 100);

    private Connections() {}

    /** A connection on five ports that nobody uses, and nobody was given before. */
    static ConnectionFile free() throws IOException {
        Map<String, Integer> ports = new TreeMap<>();
        for (String name : new String[] {"shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"}) {
            while (!ports.containsKey(name)) {
                try (ServerSocket free = new ServerSocket(NEXT.getAndIncrement())) {
                    ports.put(name, free.getLocalPort());
                } catch (BindException taken) {
                    // the next one, then
                }
            }
        }
        return new ConnectionFile("tcp", "127.0.0.1", "key", ports);
    }
}
