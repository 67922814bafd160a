package descent.kernel.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a front end tells a kernel about where to listen.
 *
 * @param transport {@code tcp} or {@code ipc}
 * @param ip an address, or for ipc the beginning of file names
 * @param key the secret that both sides sign with, may be empty
 * @param ports by channel: {@code shell_port}, {@code iopub_port}, {@code stdin_port}, {@code control_port}, {@code hb_port}
 */
public record ConnectionFile(String transport, String ip, String key, Map<String, Integer> ports) {
    static final String SCHEME = "hmac-sha256";

    /**
     * Reads the file.
     *
     * @throws IOException if it cannot be read or a field is missing
     */
    public static ConnectionFile read(Path file) throws IOException {
        Map<String, @Nullable Object> json = Json.object(Files.readAllBytes(file));
        Object scheme = json.getOrDefault("signature_scheme", SCHEME);
        if (!SCHEME.equals(scheme)) {
            throw new IOException("signature_scheme must be " + SCHEME + " but was " + scheme);
        }
        Map<String, Integer> ports = new java.util.TreeMap<>();
        for (String name : new String[] {"shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"}) {
            if (!(json.get(name) instanceof Number port)) {
                throw new IOException(name + " must be a number but was " + json.get(name));
            }
            ports.put(name, port.intValue());
        }
        return new ConnectionFile(
                String.valueOf(json.getOrDefault("transport", "tcp")),
                String.valueOf(json.getOrDefault("ip", "127.0.0.1")),
                String.valueOf(json.getOrDefault("key", "")),
                ports);
    }

    String address(String channel) {
        String between = transport.equals("ipc") ? "-" : ":";
        return transport + "://" + ip + between + ports.get(channel + "_port");
    }
}
