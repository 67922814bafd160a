package descent.kernel.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import zmq.Msg;

/**
 * The five sockets, all served by one thread, because a ZeroMQ socket belongs to one thread.
 *
 * <p>The thread sleeps until a message comes in or another thread has put one into the queue of those to send and woken it;
 * nothing is ever polled. Messages leave in the order in which they were put there, whatever their channel.
 */
public final class Wire implements AutoCloseable {
    /** The version of the messaging protocol. */
    public static final String PROTOCOL = "5.4";

    private static final String IPC = "ipc://";
    private static final long LEAST_LIMIT = 1L << 24;

    /** What a kernel does with messages. It is called by the sockets' thread, so it must not wait. */
    public interface Receiver {
        /** A message has come. */
        void receive(Channel channel, Message message);

        /** Somebody listens to what is published from now on. */
        void subscribed();
    }

    private record Outgoing(Channel channel, Message message) {}

    private final ZContext context = new ZContext(1);
    private final Map<Channel, ZMQ.Socket> sockets = new EnumMap<>(Channel.class);
    private final Queue<Outgoing> outgoing = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> afterReading = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean awake = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final String session = java.util.UUID.randomUUID().toString();
    private final Consumer<String> log;
    private final ThreadLocal<Boolean> holding = new ThreadLocal<>();
    private final Pipe wake;
    private final Codec codec;
    private final List<UnixRelay> relays = new ArrayList<>();
    private volatile boolean closing;

    /**
     * Binds the sockets.
     *
     * @param log gets a line for each message that is dropped
     * @throws IOException if an address is taken
     */
    public Wire(ConnectionFile connection, Consumer<String> log) throws IOException {
        this.log = log;
        this.codec = new Codec(connection.key());
        this.wake = Pipe.open();
        wake.source().configureBlocking(false);
        wake.sink().configureBlocking(false);
        try {
            sockets.put(Channel.SHELL, bind(SocketType.ROUTER, connection.address("shell")));
            sockets.put(Channel.CONTROL, bind(SocketType.ROUTER, connection.address("control")));
            sockets.put(Channel.STDIN, bind(SocketType.ROUTER, connection.address("stdin")));
            sockets.put(Channel.IOPUB, bind(SocketType.XPUB, connection.address("iopub")));
            heartbeat(bind(SocketType.REP, connection.address("hb")));
        } catch (org.zeromq.ZMQException e) {
            throw new IOException("cannot listen: " + e.getMessage(), e);
        }
    }

    private ZMQ.Socket bind(SocketType type, String address) throws IOException {
        ZMQ.Socket socket = context.createSocket(type);
        socket.setHWM(0);
        socket.setLinger(200);
        // A peer that sends more than the memory holds is disconnected, or it would take the kernel with it.
        socket.setMaxMsgSize(Math.max(LEAST_LIMIT, Runtime.getRuntime().maxMemory() / 4));
        socket.setMsgAllocator(Wire::frame);
        if (type == SocketType.ROUTER) {
            // Who comes back before it was seen to go, or comes twice, as a page that is loaded again, is answered
            // where it is now.
            socket.setRouterHandover(true);
        }
        if (type == SocketType.XPUB) {
            socket.setXpubVerbose(true);
        }
        if (address.startsWith(IPC)) {
            int port = socket.bindToRandomPort("tcp://127.0.0.1");
            relays.add(new UnixRelay(Path.of(address.substring(IPC.length())), port));
        } else {
            socket.bind(address);
        }
        return socket;
    }

    /** Room for a frame; JeroMQ takes a length with the highest bit for a negative one, at which its only thread would die. */
    private static Msg frame(int length) {
        return new Msg(Math.max(0, length));
    }

    private void heartbeat(ZMQ.Socket socket) {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (!closing) {
                            byte[] beat = socket.recv();
                            if (beat != null) {
                                socket.send(beat);
                            }
                        }
                    } catch (RuntimeException e) {
                        // The context is closed: so is the kernel.
                    }
                },
                "heartbeat");
        thread.setDaemon(true);
        thread.start();
    }

    /** Starts to hand messages to a receiver. */
    public void start(Receiver receiver) {
        Thread thread = new Thread(() -> serve(receiver), "wire");
        thread.start();
    }

    private void serve(Receiver receiver) {
        ZMQ.Poller poller = context.createPoller(4);
        poller.register(wake.source(), ZMQ.Poller.POLLIN);
        sockets.values().forEach(socket -> poller.register(socket, ZMQ.Poller.POLLIN));
        ByteBuffer bytes = ByteBuffer.allocate(64);
        while (!closing || !outgoing.isEmpty()) {
            try {
                if (outgoing.isEmpty() && afterReading.isEmpty()) {
                    poller.poll(-1);
                }
                bytes.clear();
                while (wake.source().read(bytes) > 0) {
                    bytes.clear();
                }
                // Only now, lest the byte of somebody who comes in between be read and he not be heard.
                awake.set(false);
                boolean more = true;
                while (more) {
                    more = false;
                    for (Channel channel : Channel.values()) {
                        more |= read(channel, receiver);
                    }
                    sendAll();
                }
                for (Runnable task = afterReading.poll(); task != null; task = afterReading.poll()) {
                    task.run();
                }
            } catch (IOException | RuntimeException | OutOfMemoryError e) {
                if (closing) {
                    break;
                }
                log.accept("wire: " + e);
            }
        }
        poller.close();
        ended.countDown();
    }

    private boolean read(Channel channel, Receiver receiver) {
        ZMQ.Socket socket = java.util.Objects.requireNonNull(sockets.get(channel));
        byte[] first = socket.recv(ZMQ.DONTWAIT);
        if (first == null) {
            return false;
        }
        List<byte[]> frames = new ArrayList<>();
        frames.add(first);
        while (socket.hasReceiveMore()) {
            frames.add(socket.recv());
        }
        try {
            if (channel == Channel.IOPUB) {
                if (first.length > 0 && first[0] == 1) {
                    receiver.subscribed();
                }
            } else {
                receiver.receive(channel, codec.decode(frames));
            }
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            log.accept(channel + ": a message was dropped: " + e.getMessage());
        }
        return true;
    }

    private void sendAll() {
        for (Outgoing next = outgoing.poll(); next != null; next = outgoing.poll()) {
            ZMQ.Socket socket = java.util.Objects.requireNonNull(sockets.get(next.channel));
            List<byte[]> frames = codec.encode(next.message);
            for (int i = 0; i < frames.size(); i++) {
                socket.send(frames.get(i), i + 1 < frames.size() ? ZMQ.SNDMORE : 0);
            }
        }
    }

    private void send(Outgoing message) {
        outgoing.add(message);
        if (!Boolean.TRUE.equals(holding.get())) {
            wakeUp();
        }
    }

    /** Lets messages leave together that belong together, so that nothing comes between them. */
    public void together(Runnable sends) {
        holdBack(sends);
        wakeUp();
    }

    /** Lets messages leave no sooner than those that follow. */
    public void holdBack(Runnable sends) {
        holding.set(true);
        try {
            sends.run();
        } finally {
            holding.remove();
        }
    }

    private void wakeUp() {
        if (awake.compareAndSet(false, true)) {
            try {
                wake.sink().write(ByteBuffer.wrap(new byte[1]));
            } catch (IOException e) {
                log.accept("wire: cannot wake: " + e);
            }
        }
    }

    /** Answers a message on the channel on which it came. */
    public void reply(Channel channel, Message to, String type, Map<String, ?> content, Map<String, ?> metadata) {
        send(new Outgoing(channel, message(to.identities(), type, to, content, metadata, List.of())));
    }

    /**
     * Publishes a message.
     *
     * @param parent what it belongs to, null if to nothing
     */
    public void publish(
            @Nullable Message parent,
            String type,
            Map<String, ?> content,
            Map<String, ?> metadata,
            List<byte[]> buffers) {
        byte[] topic = ("kernel." + session + "." + type).getBytes(StandardCharsets.UTF_8);
        send(new Outgoing(Channel.IOPUB, message(List.of(topic), type, parent, content, metadata, buffers)));
    }

    private Message message(
            List<byte[]> to,
            String type,
            @Nullable Message parent,
            Map<String, ?> content,
            Map<String, ?> metadata,
            List<byte[]> buffers) {
        return new Message(
                to,
                Codec.header(type, session),
                parent == null ? Map.of() : parent.header(),
                new java.util.LinkedHashMap<>(metadata),
                new java.util.LinkedHashMap<>(content),
                buffers);
    }

    /** Waits until everything that has arrived so far has been handed to the receiver. */
    public void drain() {
        CountDownLatch drained = new CountDownLatch(1);
        afterReading.add(drained::countDown);
        wakeUp();
        try {
            drained.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends what is still to be sent and closes the sockets. */
    @Override
    public void close() {
        closing = true;
        wakeUp();
        try {
            // The context must not be closed under the thread that uses its sockets: it could wait for them for ever.
            ended.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        context.close();
        for (UnixRelay relay : relays) {
            try {
                relay.close();
            } catch (IOException e) {
                log.accept("wire: " + e);
            }
        }
    }

    @Override
    public String toString() {
        return "wire " + session.toLowerCase(Locale.ROOT);
    }
}
