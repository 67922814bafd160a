package descent.kernel.serve;

import descent.kernel.wire.ConnectionFile;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;

/** Where a kernel under test listens. */
final class Connections {
    private Connections() {}

    /** A connection on five ports that nobody uses. */
    static ConnectionFile free() throws IOException {
        Map<String, Integer> ports = new TreeMap<>();
        for (String name : new String[] {"shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"}) {
            try (ServerSocket free = new ServerSocket(0)) {
                ports.put(name, free.getLocalPort());
            }
        }
        return new ConnectionFile("tcp", "127.0.0.1", "key", ports);
    }
}
