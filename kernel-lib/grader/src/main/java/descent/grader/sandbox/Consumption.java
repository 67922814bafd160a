package descent.grader.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a program has used of the processor, and how long it stood in line for it, as the kernel counts. */
public final class Consumption {
    private static final long TICK_NANOS = 10_000_000;
    private static final Set<String> BUSY = Set.of("R", "D");

    private final List<ProcessHandle> processes;
    private long cpuBefore = -1;
    private long queuedBefore;

    /**
     * A reading.
     *
     * @param cpu processor time of all threads, in nanoseconds
     * @param queued how long its threads were ready to run and others ran instead, in nanoseconds, when last asked for
     * @param runnable whether a thread of it runs, or could, at this moment
     */
    public record Reading(long cpu, long queued, boolean runnable) {}

    private Consumption(List<ProcessHandle> processes) {
        this.processes = processes;
    }

    /** Of a process and those that it has started by now. */
    static Consumption of(ProcessHandle root) {
        List<ProcessHandle> all = new ArrayList<>(List.of(root));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(children(all.get(i)));
        }
        return new Consumption(all);
    }

    /** As the kernel lists them, which spares a look at every process of the machine. */
    private static List<ProcessHandle> children(ProcessHandle process) {
        String pid = Long.toString(process.pid());
        try {
            String list = Files.readString(Path.of("/proc", pid, "task", pid, "children"), StandardCharsets.US_ASCII);
            return Stream.of(list.strip().split(" +", -1))
                    .filter(child -> !child.isEmpty())
                    .flatMap(child -> ProcessHandle.of(Long.parseLong(child)).stream())
                    .toList();
        } catch (IOException | NumberFormatException elsewhere) {
            return process.children().toList();
        }
    }

    /** Looks at single threads only where no processor time was used since the last reading: else one of them has run. */
    synchronized Reading read() {
        long cpu = 0;
        for (ProcessHandle process : processes) {
            cpu += cpu(process, Path.of("/proc", Long.toString(process.pid())));
        }
        if (cpu != cpuBefore) {
            cpuBefore = cpu;
            return new Reading(cpu, queuedBefore, true);
        }
        long[] queued = {0};
        boolean runnable = false;
        for (ProcessHandle process : processes) {
            runnable |= threads(Path.of("/proc", Long.toString(process.pid())), queued);
        }
        queuedBefore = queued[0];
        return new Reading(cpu, queued[0], runnable);
    }

    private static long cpu(ProcessHandle process, Path place) {
        try {
            String[] fields = fields(place.resolve("stat"));
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

    /** The fields of a stat file from the third on; the second is a name with anything in it. */
    private static String[] fields(Path stat) throws IOException {
        String line = Files.readString(stat);
        return line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    }

    /** Adds up how long the threads have been queueing; whether one of them runs, could, or waits for a disk. A stopped one does not. */
    private static boolean threads(Path place, long[] queued) {
        boolean runnable = false;
        try (Stream<Path> threads = Files.list(place.resolve("task"))) {
            for (Path thread : threads.toList()) {
                queued[0] += Long.parseLong(
                        Files.readString(thread.resolve("schedstat")).split(" ", -1)[1]);
                runnable |= BUSY.contains(fields(thread.resolve("stat"))[0]);
            }
        } catch (IOException | NumberFormatException gone) {
            // A thread that ended meanwhile: the process lives and does something.
            return true;
        }
        return runnable;
    }
}
