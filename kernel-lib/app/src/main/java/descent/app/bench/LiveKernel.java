package descent.app.bench;

import descent.kernel.wire.Channel;
import descent.kernel.wire.ConnectionFile;
import descent.kernel.wire.Json;
import descent.kernel.wire.Loopback;
import descent.kernel.wire.Message;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A kernel's process and the client that talks to it, as a front end would. */
final class LiveKernel implements AutoCloseable {
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private final Candidate candidate;
    private final Path connectionFile = Files.createTempFile("kernel-", ".json");
    private final Process process;
    private final Loopback front;
    private final long begun;

    /** Starts it and waits for nothing. */
    LiveKernel(Candidate candidate) throws IOException {
        this.candidate = candidate;
        ConnectionFile connection = connection();
        List<String> command = candidate.command().stream()
                .map(word -> word.replace("{connection_file}", connectionFile.toString()))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(candidate.environment());
        builder.environment().put("DESCENT_HISTORY", connectionFile + ".history");
        begun = System.nanoTime();
        process = builder.start();
        front = new Loopback(connection);
    }

    private ConnectionFile connection() throws IOException {
        Map<String, Integer> ports = new TreeMap<>();
        for (String name : List.of("shell_port", "iopub_port", "stdin_port", "control_port", "hb_port")) {
            ports.put(name, freePort());
        }
        String key = UUID.randomUUID().toString();
        Map<String, Object> json = new LinkedHashMap<>(ports);
        json.putAll(Map.of("transport", "tcp", "ip", "127.0.0.1", "key", key, "signature_scheme", "hmac-sha256"));
        Files.write(connectionFile, Json.pretty(json));
        return new ConnectionFile("tcp", "127.0.0.1", key, ports);
    }

    /** A free port that no other kernel was given: a kernel takes its ports only when it has started. */
    private static int freePort() throws IOException {
        while (true) {
            try (ServerSocket free = new ServerSocket(0)) {
                if (GIVEN.add(free.getLocalPort())) {
                    return free.getLocalPort();
                }
            }
        }
    }

    /** Milliseconds since it was started. */
    double age() {
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Sends a request and waits for its answer. */
    Message ask(String type, Map<String, ?> content) throws IOException {
        return answer(Channel.SHELL, send(Channel.SHELL, type, content));
    }

    /** Runs a cell and waits for its answer. */
    Message run(String code) throws IOException {
        return ask("execute_request", cell(code));
    }

    /** Whether a cell runs without an error. */
    boolean runs(String code) throws IOException {
        return run(code).text("status", "").equals("ok");
    }

    static Map<String, Object> cell(String code) {
        return Map.of(
                "code",
                code,
                "silent",
                false,
                "store_history",
                true,
                "user_expressions",
                Map.of(),
                "allow_stdin",
                false,
                "stop_on_error",
                true);
    }

    String send(Channel channel, String type, Map<String, ?> content) {
        Message message = Loopback.message(type, content);
        front.send(channel, message);
        return id(message.header());
    }

    private static String id(Map<String, ?> header) {
        return String.valueOf(header.get("msg_id"));
    }

    /** Waits for the answer to a message. */
    Message answer(Channel channel, String id) throws IOException {
        while (true) {
            Message message = front.receive(channel);
            if (id(message.parent()).equals(id)) {
                return message;
            }
        }
    }

    /** Counts the lines that a cell prints until it is idle again. */
    int lines(String id) throws IOException {
        int count = 0;
        while (true) {
            Message message = answer(Channel.IOPUB, id);
            if (message.type().equals("stream")) {
                count += (int)
                        message.text("text", "").chars().filter(c -> c == '\n').count();
            } else if (message.text("execution_state", "").equals("idle")) {
                return count;
            }
        }
    }

    /** Interrupts as the kernelspec asks for. */
    void interrupt() throws IOException, InterruptedException {
        if (candidate.byMessage()) {
            send(Channel.CONTROL, "interrupt_request", Map.of());
        } else {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        }
    }

    /** Resident memory in megabytes, NaN where the system does not say. */
    double memory() throws IOException {
        return megabytes("status", "VmRSS:");
    }

    /** Its share of the memory in megabytes, of which it has only a part where others have the same; NaN as above. */
    double share() throws IOException {
        return megabytes("smaps_rollup", "Pss:");
    }

    private double megabytes(String file, String line) throws IOException {
        Path place = Path.of("/proc", String.valueOf(process.pid()), file);
        if (!Files.exists(place)) {
            return Double.NaN;
        }
        return Files.readAllLines(place).stream()
                .filter(text -> text.startsWith(line))
                .mapToDouble(text -> Double.parseDouble(text.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Processor time so far in milliseconds, NaN where the system does not say. */
    double work() {
        return process.info()
                .totalCpuDuration()
                .map(time -> (double) time.toMillis())
                .orElse(Double.NaN);
    }

    @Override
    public void close() throws IOException {
        front.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(connectionFile);
        Files.deleteIfExists(
                Objects.requireNonNull(connectionFile.resolveSibling(connectionFile.getFileName() + ".history")));
    }
}
