package descent.kernel.serve;

import static org.assertj.core.api.Assertions.assertThat;

import descent.kernel.session.Session;
import descent.kernel.session.Settings;
import descent.kernel.wire.Channel;
import descent.kernel.wire.ConnectionFile;
import descent.kernel.wire.Loopback;
import descent.kernel.wire.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A learner who stops a cell before the kernel has started. */
@Timeout(60)
class EarlyInterruptTest {
    @TempDir
    Path folder;

    @Test
    void theCellThatWaitsToBeTheFirstIsInterruptedAndTheNextRuns() throws IOException {
        ConnectionFile connection = Connections.free();
        CountDownLatch made = new CountDownLatch(1);
        try (Wire wire = new Wire(connection, line -> {})) {
            Kernel kernel = new Kernel(wire, folder.resolve("history.jsonl"), () -> {}, 0);
            wire.start(kernel);
            Kernel.daemon(
                            () -> kernel.run(() -> {
                                await(made);
                                return new Session(new Settings(List.of(), "", List.of()));
                            }),
                            "kernel")
                    .start();
            try (Loopback front = new Loopback(connection)) {
                front.send(Channel.SHELL, Loopback.message("execute_request", Map.of("code", "while (true) { }")));
                front.send(Channel.SHELL, Loopback.message("kernel_info_request", Map.of()));
                assertThat(front.receive(Channel.SHELL).type()).isEqualTo("kernel_info_reply");
                front.send(Channel.CONTROL, Loopback.message("interrupt_request", Map.of()));
                assertThat(front.receive(Channel.CONTROL).text("status", "")).isEqualTo("ok");
                front.send(Channel.SHELL, Loopback.message("kernel_info_request", Map.of()));
                assertThat(front.receive(Channel.SHELL).type()).isEqualTo("kernel_info_reply");
                made.countDown();
                assertThat(front.receive(Channel.SHELL).text("ename", "")).isEqualTo("Interrupted");
                front.send(Channel.SHELL, Loopback.message("execute_request", Map.of("code", "1 + 1")));
                assertThat(front.receive(Channel.SHELL).text("status", "")).isEqualTo("ok");
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
