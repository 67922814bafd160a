package descent.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What a program has used of the processor, and how long it stood in line for it, as the kernel counts. */
public final class Consumption {
    private static final long TICK_NANOS = 10_000_000;

    private final List<ProcessHandle> processes;

    /**
     * A reading.
     *
     * @param cpu processor time of all threads, in nanoseconds
     * @param queued how long its threads were ready to run and others ran instead, in nanoseconds
     */
    public record Reading(long cpu, long queued) {}

    private Consumption(List<ProcessHandle> processes) {
        this.processes = processes;
    }

    /** Of a process and those that it has started by now. */
    static Consumption of(ProcessHandle root) {
        return new Consumption(
                Stream.concat(Stream.of(root), root.descendants()).toList());
    }

    Reading read() {
        long cpu = 0;
        long queued = 0;
        for (ProcessHandle process : processes) {
            Path place = Path.of("/proc", Long.toString(process.pid()));
            cpu += cpu(process, place);
            queued += queued(place);
        }
        return new Reading(cpu, queued);
    }

    private static long cpu(ProcessHandle process, Path place) {
        try {
            String stat = Files.readString(place.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            // Fields 14 to 17 of proc(5): user and system time of the process and of its ended children.
            long ticks = 0;
            for (int field = 14; field <= 17; field++) {
                ticks += Long.parseLong(fields[field - 3]);
            }
            return ticks * TICK_NANOS;
        } catch (IOException | NumberFormatException elsewhere) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
        }
    }

    private static long queued(Path place) {
        long nanos = 0;
        try (Stream<Path> threads = Files.list(place.resolve("task"))) {
            for (Path thread : threads.toList()) {
                nanos += Long.parseLong(
                        Files.readString(thread.resolve("schedstat")).split(" ", -1)[1]);
            }
        } catch (IOException | NumberFormatException unknown) {
            return nanos;
        }
        return nanos;
    }
}
