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

    @Test
    void aProgramThatIsStartedLaterIsSeen() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/stat")), "processes are read where Linux shows them");
        Process shell = new ProcessBuilder("sh", "-c", "read go; sh -c 'while :; do :; done' & wait").start();
        try {
            Consumption consumption = Consumption.of(shell.toHandle());
            while (consumption.read().runnable()) {
                Thread.onSpinWait();
            }
            long before = consumption.read().cpu();
            shell.outputWriter().append("go\n").flush();
            while (consumption.read().cpu() < before + 50_000_000) {
                Thread.onSpinWait();
            }
        } finally {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly();
        }
    }

    @Test
    void aProgramWhoseHelperHasEndedIsWaiting() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/stat")), "processes are read where Linux shows them");
        Process shell = new ProcessBuilder("sh", "-c", "sleep 0.3; echo done; read go").start();
        try {
            Consumption consumption = Consumption.of(shell.toHandle());
            while (!shell.inputReader().ready()) {
                consumption.read();
            }
            while (consumption.read().runnable()) {
                Thread.onSpinWait();
            }
        } finally {
            shell.destroyForcibly();
        }
    }
}
