package descent.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

// The tests wait for a state of a program; one that never comes is a failure, not a hang.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@EnabledOnOs(value = OS.LINUX, disabledReason = "processes are read where Linux shows them")
class ConsumptionTest {
    private static String stat(Process process) throws IOException {
        return Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
    }

    @Test
    void aProgramThatStoppedItselfIsWaiting() throws Exception {
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

    @Test
    void whatAProgramUsedToStartIsInTheFirstReading() throws Exception {
        Process shell = new ProcessBuilder(
                        "sh",
                        "-c",
                        "sh -c 'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done; echo done; read go' <&0; :")
                .start();
        try {
            while (!shell.inputReader().ready()) {
                Thread.onSpinWait();
            }
            Consumption consumption = Consumption.of(shell.toHandle());
            long first = consumption.read().cpu();
            while (consumption.read().runnable()) {
                Thread.onSpinWait();
            }
            assertThat(first).isPositive();
            assertThat(consumption.read().cpu()).isEqualTo(first);
        } finally {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly();
        }
    }
}
