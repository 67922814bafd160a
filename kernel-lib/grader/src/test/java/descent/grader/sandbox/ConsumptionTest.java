package descent.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ConsumptionTest {
    private static String stat(Process process) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
    }

    @Test
    void aProgramThatStoppedItselfIsWaiting() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/stat")), "processes are read where Linux shows them");
        Process stopped = new ProcessBuilder("sh", "-c", "kill -STOP $$").start();
        try {
            while (!stat(stopped).contains(") T ")) {
                Thread.onSpinWait();
            }
            Consumption consumption = Consumption.of(stopped.toHandle());
            consumption.read();
            assertThat(consumption.read().runnable()).isFalse();
        } finally {
            stopped.destroyForcibly();
        }
    }
}
