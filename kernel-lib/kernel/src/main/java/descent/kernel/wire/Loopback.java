package descent.kernel.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** A small front end that asks and waits for the answer; for training and tests. Used by one thread. */
public final class Loopback implements AutoCloseable {
    private static final int PATIENCE_MILLISECONDS = 60_000;

    private final ZContext context = new ZContext(1);
    private final Codec codec;
    private final Codec published;
    private final ZMQ.Socket shell;
    private final ZMQ.Socket control;
    private final ZMQ.Socket stdin;
    private final ZMQ.Socket iopub;

    /** Connects to a kernel. */
    public Loopback(ConnectionFile connection) {
        codec = new Codec(connection.key());
        published = new Codec(connection.key());
        shell = connect(SocketType.DEALER, connection.address("shell"));
        control = connect(SocketType.DEALER, connection.address("control"));
        stdin = connect(SocketType.DEALER, connection.address("stdin"));
        iopub = connect(SocketType.SUB, connection.address("iopub"));
        iopub.subscribe(ZMQ.SUBSCRIPTION_ALL);
    }

    private ZMQ.Socket connect(SocketType type, String address) {
        ZMQ.Socket socket = context.createSocket(type);
        socket.setHWM(0);
        socket.setLinger(0);
        socket.setReceiveTimeOut(PATIENCE_MILLISECONDS);
        socket.setIdentity("front".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        socket.connect(address);
        return socket;
    }

    private ZMQ.Socket socket(Channel channel) {
        return switch (channel) {
            case SHELL -> shell;
            case CONTROL -> control;
            case STDIN -> stdin;
            case IOPUB -> iopub;
        };
    }

    /** A message of a front end. */
    public static Message message(String type, Map<String, ?> content) {
        return new Message(
                List.of(), Codec.header(type, "front"), Map.of(), Map.of(), new LinkedHashMap<>(content), List.of());
    }

    /** Sends a message. */
    public void send(Channel channel, Message message) {
        send(channel, codec.encode(message));
    }

    /** Sends frames as they are, good or bad. */
    public void send(Channel channel, List<byte[]> frames) {
        ZMQ.Socket socket = socket(channel);
        for (int i = 0; i < frames.size(); i++) {
            socket.send(frames.get(i), i + 1 < frames.size() ? ZMQ.SNDMORE : 0);
        }
    }

    /**
     * Waits for the next message.
     *
     * @throws IOException if none comes within a minute, or a wrong one
     */
    public Message receive(Channel channel) throws IOException {
        ZMQ.Socket socket = socket(channel);
        List<byte[]> frames = new ArrayList<>();
        do {
            byte[] frame = socket.recv();
            if (frame == null) {
                throw new IOException("no message on " + channel);
            }
            frames.add(frame);
        } while (socket.hasReceiveMore());
        return (channel == Channel.IOPUB ? published : codec).decode(frames);
    }

    /** Sends a request on the shell channel and waits for the answer. */
    public Message ask(String type, Map<String, ?> content) throws IOException {
        send(Channel.SHELL, message(type, content));
        return receive(Channel.SHELL);
    }

    @Override
    public void close() {
        context.close();
    }
}
