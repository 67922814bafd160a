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

/** What a program has used of the processor, and how long it ran or stood in line for it, as the kernel counts. */
public final class Consumption {
    private static final long TICK_NANOS = 10_000_000;
    private static final Set<String> BUSY = Set.of("R", "D");

    private final List<ProcessHandle> processes = new ArrayList<>();
    private long cpuBefore = -1;
    private long busyBefore;

    /**
     * A reading.
     *
     * @param cpu processor time of all threads, in nanoseconds
     * @param busy how long its threads have run, or were ready to and others ran instead, in nanoseconds, when last asked for
     * @param runnable whether a thread of it runs, or could, at this moment
     */
    public record Reading(long cpu, long busy, boolean runnable) {
        /** The same, whoever of the two was busy. */
        public Reading beside(Reading other) {
            return new Reading(cpu + other.cpu, busy + other.busy, runnable || other.runnable);
        }
    }

    private Consumption(ProcessHandle root) {
        processes.add(root);
    }

    /** Of a process and all that it starts. */
    static Consumption of(ProcessHandle root) {
        return new Consumption(root);
    }

    /** Looks at single threads only where no processor time was used since the last reading: else one of them has run. */
    synchronized Reading read() {
        if (cpuBefore < 0) {
            look(new long[1]); // what they used to start is in the first reading, from which a call is counted
        }
        long cpu = 0;
        for (ProcessHandle process : processes) {
            cpu += cpu(process, Path.of("/proc", Long.toString(process.pid())));
        }
        if (cpu != cpuBefore) {
            cpuBefore = cpu;
            return new Reading(cpu, busyBefore, true);
        }
        // One that has ended is no longer busy; its parent's account has what it used.
        processes.removeIf(process -> !process.isAlive());
        long[] busy = {0};
        boolean runnable = look(busy);
        busyBefore = busy[0];
        return new Reading(cpu, busy[0], runnable);
    }

    /** Looks at every thread. By number, because the list grows: a sandbox that has only just started has yet to start the program. */
    private boolean look(long[] busy) {
        boolean runnable = false;
        for (int i = 0; i < processes.size(); i++) {
            runnable |= threads(Path.of("/proc", Long.toString(processes.get(i).pid())), busy);
        }
        return runnable;
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

    /** Adds up how long the threads have been busy, and notes whom they started; whether one of them still is busy. */
    private boolean threads(Path place, long[] busy) {
        boolean runnable = false;
        try (Stream<Path> threads = Files.list(place.resolve("task"))) {
            for (Path thread : threads.toList()) {
                runnable |= thread(thread, busy);
                started(thread);
            }
        } catch (IOException | NumberFormatException gone) {
            // A thread that ended meanwhile: the process lives and does something.
            return true;
        }
        return runnable;
    }

    private void started(Path thread) throws IOException {
        String list = Files.readString(thread.resolve("children"), StandardCharsets.US_ASCII);
        for (String child : list.strip().split(" +", -1)) {
            if (!child.isEmpty()) {
                ProcessHandle.of(Long.parseLong(child))
                        .filter(process -> !processes.contains(process))
                        .ifPresent(processes::add);
            }
        }
    }

    /** Adds how long a thread has run or stood in line; whether it runs, could, or waits for a disk. A stopped one does not. */
    static boolean thread(Path place, long[] busy) throws IOException {
        String[] spent = Files.readString(place.resolve("schedstat")).split(" ", -1);
        busy[0] += Long.parseLong(spent[0]) + Long.parseLong(spent[1]);
        return BUSY.contains(fields(place.resolve("stat"))[0]);
    }
}
