package descent.kernel.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnixRelayTest {
    @TempDir
    Path folder;

    @Test
    void bytesGoBothWaysAndAnEndIsPassedOn() throws IOException {
        Path file = folder.resolve("kernel-ipc-1");
        try (ServerSocket port = new ServerSocket(0);
                UnixRelay relay = new UnixRelay(file, port.getLocalPort());
                SocketChannel outside = SocketChannel.open(UnixDomainSocketAddress.of(file));
                Socket inside = port.accept()) {
            assertThat(relay).isNotNull();
            outside.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));
            assertThat(inside.getInputStream().readNBytes(3)).containsExactly(1, 2, 3);
            inside.getOutputStream().write(7);
            ByteBuffer one = ByteBuffer.allocate(1);
            outside.read(one);
            assertThat(one.get(0)).isEqualTo((byte) 7);
            inside.close();
            assertThat(outside.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        }
        assertThat(file).doesNotExist();
    }
}
