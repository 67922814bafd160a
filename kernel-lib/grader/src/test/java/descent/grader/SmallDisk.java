package descent.grader;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk in memory that can be filled. Only root can have one: for others the test is left out, with this reason. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    /** Mounts one in a new folder. */
    public SmallDisk(Path folder, String size) throws Exception {
        this.folder = Files.createDirectory(folder);
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()),
                "this user cannot mount a small disk to fill");
    }

    /** Another size. */
    public void resize(String size) throws Exception {
        run("mount", "-o", "remount,size=" + size, folder.toString());
    }

    /** Fills it up; it has room again without {@code filler}. */
    public void fill() throws IOException {
        try (OutputStream filler = Files.newOutputStream(folder.resolve("filler"))) {
            while (true) {
                filler.write(new byte[4096]);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("space")) {
                throw full;
            }
        }
    }

    @Override
    public void close() throws Exception {
        run("umount", folder.toString());
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
