package descent.kernel.serve;

import static org.assertj.core.api.Assertions.assertThat;

import descent.kernel.session.Session;
import descent.kernel.session.Settings;
import descent.kernel.wire.Channel;
import descent.kernel.wire.Codec;
import descent.kernel.wire.ConnectionFile;
import descent.kernel.wire.Loopback;
import descent.kernel.wire.Message;
import descent.kernel.wire.Wire;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes out of a socket, the kernel lives and answers the next right message. */
@Timeout(60)
class HostileMessagesTest {
    private static final int ROUNDS = 400;
    private static final long SEED = 20_240_611;
    private static final List<String> TYPES = List.of(
            "execute_request",
            "complete_request",
            "inspect_request",
            "is_complete_request",
            "history_request",
            "comm_info_request",
            "comm_open",
            "comm_msg",
            "comm_close",
            "kernel_info_request",
            "input_reply",
            "interrupt_request",
            "debug_request",
            "no_such_request",
            "");
    private static final List<String> FIELDS = List.of(
            "code",
            "cursor_pos",
            "silent",
            "store_history",
            "user_expressions",
            "allow_stdin",
            "stop_on_error",
            "detail_level",
            "hist_access_type",
            "n",
            "session",
            "start",
            "stop",
            "pattern",
            "unique",
            "output",
            "comm_id",
            "target_name",
            "data",
            "value");

    @TempDir
    Path folder;

    private final Queue<String> dropped = new ConcurrentLinkedQueue<>();
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);

    @Test
    void wrongMessagesAreDroppedAndLoggedAndNeverFatal() throws IOException {
        ConnectionFile connection = Connections.free();
        CountDownLatch exit = new CountDownLatch(1);
        try (Wire wire = new Wire(connection, dropped::add)) {
            Kernel kernel = new Kernel(wire, folder.resolve("history.jsonl"), exit::countDown, 0);
            wire.start(kernel);
            Kernel.daemon(() -> kernel.run(() -> new Session(new Settings(List.of(), "", List.of()))), "kernel")
                    .start();
            int broken = 0;
            try (Loopback front = new Loopback(connection)) {
                Codec codec = new Codec(connection.key());
                for (int round = 0; round < ROUNDS; round++) {
                    List<byte[]> frames = new ArrayList<>(codec.encode(message()));
                    boolean damages = round % 2 == 0;
                    broken += damages ? 1 : 0;
                    Channel channel = random.nextBoolean() ? Channel.SHELL : Channel.CONTROL;
                    front.send(channel, damages ? damage(frames) : frames);
                }
                assertThat(answer(front, Channel.SHELL, "kernel_info_request", Map.of()))
                        .isEqualTo("ok");
                assertThat(answer(front, Channel.CONTROL, "kernel_info_request", Map.of()))
                        .isEqualTo("ok");
                assertThat(answer(front, Channel.SHELL, "execute_request", Map.of("code", "6 * 7")))
                        .isEqualTo("ok");
            }
            assertThat(dropped).as("seed %d", SEED).hasSizeGreaterThanOrEqualTo(broken);
            assertThat(exit.getCount()).isEqualTo(1);
        }
    }

    @Test
    void bytesThatAreNoProtocolAreNeverFatal() throws IOException {
        ConnectionFile connection = Connections.free();
        byte[] hello = {(byte) 0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0x7F};
        byte[] newerHello =
                Arrays.copyOf(new byte[] {(byte) 0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0x7F, 3, 0, 'N', 'U', 'L', 'L'}, 64);
        byte[] older = {(byte) 0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0x7F, 1, 0};
        byte[] endless = {2, -1, -1, -1, -1, -1, -1, -1, -1};
        byte[] negative = {2, 0, 0, 0, 0, -1, -1, -1, -1};
        try (Wire wire = new Wire(connection, dropped::add)) {
            Kernel kernel = new Kernel(wire, folder.resolve("history.jsonl"), () -> {}, 0);
            wire.start(kernel);
            for (int port : connection.ports().values()) {
                for (byte[] first : List.of(hello, newerHello, older, new byte[0])) {
                    for (byte[] second :
                            List.of(endless, negative, "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII))) {
                        try (Socket socket = new Socket("127.0.0.1", port)) {
                            socket.getOutputStream().write(first);
                            socket.getOutputStream().write(second);
                            socket.shutdownOutput();
                            socket.setSoTimeout(200);
                            readAll(socket);
                        }
                    }
                }
            }
            try (Loopback front = new Loopback(connection)) {
                assertThat(answer(front, Channel.SHELL, "kernel_info_request", Map.of()))
                        .isEqualTo("ok");
            }
        }
    }

    /** Until the other side closes or has nothing more to say. */
    private static void readAll(Socket socket) throws IOException {
        try {
            while (socket.getInputStream().read() >= 0) {}
        } catch (SocketTimeoutException | SocketException e) {
            // As good as an end.
        }
    }

    /** The status of the answer, after the answers to all that came before. */
    private static String answer(Loopback front, Channel channel, String type, Map<String, ?> content)
            throws IOException {
        Message request = Loopback.message(type, content);
        front.send(channel, request);
        Message reply = front.receive(channel);
        while (!request.header().get("msg_id").equals(reply.parent().get("msg_id"))) {
            reply = front.receive(channel);
        }
        return reply.text("status", "");
    }

    /** A message that is signed as it should be and says nonsense. */
    private Message message() {
        Map<String, Object> content = new LinkedHashMap<>();
        for (String field : FIELDS) {
            if (random.nextInt(3) == 0) {
                content.put(field, nonsense(3));
            }
        }
        return Loopback.message(TYPES.get(random.nextInt(TYPES.size())), content);
    }

    private Object nonsense(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> random.nextInt();
            case 1 -> -random.nextDouble() * 1e300;
            case 2 -> random.nextBoolean();
            case 3 -> "";
            case 4 -> "\u0000\ud83d".repeat(random.nextInt(1, 40));
            case 5 -> "{[(\"'".repeat(random.nextInt(1, 40));
            case 6 -> Long.MIN_VALUE;
            case 7 -> List.of(nonsense(depth - 1), nonsense(depth - 1));
            default -> Map.of("code", nonsense(depth - 1));
        };
    }

    /** One of the ways in which frames get lost, cut, changed, swapped or blown up. */
    private List<byte[]> damage(List<byte[]> frames) {
        int last = frames.size() - 1;
        switch (random.nextInt(7)) {
            case 0 ->
                frames.subList(random.nextInt(1, frames.size()), frames.size()).clear();
            case 1 -> frames.set(1, "0".repeat(64).getBytes(StandardCharsets.US_ASCII));
            case 2 -> frames.set(last, Arrays.copyOf(frames.get(last), frames.get(last).length / 2));
            case 3 -> frames.set(last, new byte[random.nextInt(1 << 20)]);
            case 4 -> {
                byte[] changed = frames.get(2).clone();
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(7));
                frames.set(2, changed);
            }
            case 5 -> frames.set(last, "[".repeat(200_000).getBytes(StandardCharsets.US_ASCII));
            default -> frames.remove(0);
        }
        return frames;
    }
}
