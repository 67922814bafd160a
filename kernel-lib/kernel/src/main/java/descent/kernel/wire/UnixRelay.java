package descent.kernel.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Unix domain socket whose connections lead to a port of this machine, byte by byte.
 *
 * <p>JeroMQ's own {@code ipc} only calls itself so: it is a port in disguise, which nobody but another JeroMQ finds. What is
 * spoken is the same on both kinds of socket.
 */
final class UnixRelay implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final int port;
    private final ServerSocketChannel server;

    /** Listens at a file, which must not be there yet, for connections to a port. */
    UnixRelay(Path file, int port) throws IOException {
        this.file = file;
        this.port = port;
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(file));
        start(this::accept, "ipc");
    }

    private static void start(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                SocketChannel outside = server.accept();
                SocketChannel inside =
                        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                inside.setOption(StandardSocketOptions.TCP_NODELAY, true);
                start(() -> pump(outside, inside), "ipc in");
                start(() -> pump(inside, outside), "ipc out");
            }
        } catch (IOException e) {
            // Closed, and with it the kernel.
        }
    }

    private static void pump(SocketChannel from, SocketChannel to) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(BUFFER);
        try (from;
                to) {
            while (from.read(bytes) >= 0) {
                bytes.flip();
                while (bytes.hasRemaining()) {
                    to.write(bytes);
                }
                bytes.clear();
            }
        } catch (IOException e) {
            // One side is gone; so is the other now.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(file);
    }
}
