package descent.grader.gradescope;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes Gradescope's autograder: {@code setup.sh} and {@code run_autograder}, the program, the masters, the secret seed. */
public final class AutograderZip {
    private static final String SETUP = """
            #!/bin/sh
            # Gradescope runs this once, when it builds the autograder's image.
            set -e
            apt-get update
            apt-get install -y --no-install-recommends openjdk-17-jdk-headless bubblewrap util-linux
            """;

    private static final String RUN = """
            #!/bin/sh
            # Gradescope runs this for each submission. Nothing but results.json counts, and only the program writes it.
            set -e
            base=${AUTOGRADER:-/autograder}
            mkdir -p "$base/results"
            # Where namespaces are forbidden, submissions run as another user, who must see none of this.
            chmod -R go-rwx "$base/source" "$base/results" "$base/submission"
            exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Ddescent.root="$base/source" \\
              -jar "$base/source/lib/descent-app.jar" gradescope --grade "$base"
            """;

    private AutograderZip() {}

    /**
     * Writes the zip file.
     *
     * @param jars the program's jar and all that it needs
     * @param notebook the only master that counts, null for all
     * @param seed the secret of the property checks, null for a new one
     * @return the names of the masters in it
     */
    public static List<String> write(
            List<Path> jars, Path masters, @Nullable String notebook, @Nullable Long seed, Path zip)
            throws IOException {
        List<Path> chosen;
        try (Stream<Path> files = Files.list(masters)) {
            chosen = files.filter(file -> file.toString().endsWith(".ipynb"))
                    .filter(file ->
                            notebook == null || file.getFileName().toString().equals(notebook + ".ipynb"))
                    .sorted()
                    .toList();
        }
        if (chosen.isEmpty()) {
            throw new IOException("there is no master notebook " + notebook + " in " + masters);
        }
        List<String> names = new ArrayList<>();
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            put("setup.sh", SETUP.getBytes(StandardCharsets.UTF_8), out);
            put("run_autograder", RUN.getBytes(StandardCharsets.UTF_8), out);
            long secret = seed == null ? new SecureRandom().nextLong() : seed;
            put("seed", Long.toString(secret).getBytes(StandardCharsets.UTF_8), out);
            for (Path jar : jars) {
                put("lib/" + jar.getFileName(), Files.readAllBytes(jar), out);
            }
            for (Path master : chosen) {
                put("solutions/notebooks/" + master.getFileName(), Files.readAllBytes(master), out);
                names.add(master.getFileName().toString().replaceFirst("\\.ipynb$", ""));
            }
        }
        return names;
    }

    private static void put(String name, byte[] bytes, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
