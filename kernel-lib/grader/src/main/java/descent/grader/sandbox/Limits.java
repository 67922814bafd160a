package descent.grader.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What one confined JVM may use.
 *
 * @param heapMegabytes the Java heap
 * @param dataMegabytes all private memory of the process, the heap included; stops native memory and thread bombs
 * @param cpu processor time of its whole life, a backstop by the kernel; single questions are metered more tightly
 * @param largestFile bytes of the largest file that it can write
 */
public record Limits(int heapMegabytes, int dataMegabytes, Duration cpu, long largestFile) {
    private static final int METASPACE = 64;
    private static final int DIRECT = 16;
    private static final int CODE = 48;
    private static final long LARGEST_FILE = 1L << 20;
    private static final long LARGEST_ARCHIVE = 64L << 20;

    public Limits {
        if (heapMegabytes < 16 || dataMegabytes < heapMegabytes) {
            throw new IllegalArgumentException("memory must be at least 16 MB of heap inside of the whole but was "
                    + heapMegabytes + " of " + dataMegabytes);
        }
    }

    /** For the JVM of a submission. */
    public static Limits submission() {
        return new Limits(192, 640, Duration.ofMinutes(10), LARGEST_FILE);
    }

    /** For the compile worker, which serves many. */
    public static Limits compiler() {
        return new Limits(384, 1024, Duration.ofHours(6), LARGEST_FILE);
    }

    /** The same for a program of ours that writes an archive. */
    Limits forRecording() {
        return new Limits(heapMegabytes, dataMegabytes, cpu, LARGEST_ARCHIVE);
    }

    List<String> jvmOptions() {
        return List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxMetaspaceSize=" + METASPACE + "m",
                "-XX:MaxDirectMemorySize=" + DIRECT + "m",
                "-XX:ReservedCodeCacheSize=" + CODE + "m",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:-CreateCoredumpOnCrash",
                "-Dfile.encoding=UTF-8");
    }

    List<String> prlimit(boolean processes) {
        List<String> words = new ArrayList<>(List.of(
                "prlimit",
                "--data=" + ((long) dataMegabytes << 20),
                "--core=0",
                "--nofile=256",
                "--fsize=" + largestFile,
                "--cpu=" + cpu.toSeconds()));
        if (processes) {
            words.add("--nproc=512");
        }
        return words;
    }
}
